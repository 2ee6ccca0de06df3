package org.folkmoot.ui.help;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.ActionNames;
import org.folkmoot.ui.common.KeyMap;
import org.folkmoot.ui.common.Messages;

/** The keys of actions as the guide names them: in words, since its sentences name Enter and arrows too. */
record GuideKeys(KeyMap keys, Messages messages) {
    private static final Map<String, String> SYMBOLS =
            Map.of("\u21B5", "Enter", "\u2190", "Left", "\u2191", "Up", "\u2192", "Right", "\u2193", "Down");

    /** Between two keys for one action. */
    String or() {
        return " " + messages.text("keys.or") + " ";
    }

    /** At least one text: where the user has taken all keys away, the action's name. */
    List<String> of(Action action) {
        String text = keys.text(action, messages.text("keys.or"));
        return text.isEmpty()
                ? List.of(messages.text("help.key.none", ActionNames.of(action, messages)))
                : Stream.of(text.split(Pattern.quote(or()), -1))
                        .map(GuideKeys::inWords)
                        .toList();
    }

    private static String inWords(String key) {
        String words = key;
        for (Map.Entry<String, String> symbol : SYMBOLS.entrySet()) {
            words = words.replace(symbol.getKey(), symbol.getValue());
        }
        return words;
    }
}
