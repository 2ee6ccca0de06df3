package org.folkmoot.ui.help;

import java.util.List;
import java.util.regex.Pattern;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.ActionNames;
import org.folkmoot.ui.common.KeyMap;
import org.folkmoot.ui.common.Messages;

/** The keys of actions as the guide names them. */
record GuideKeys(KeyMap keys, Messages messages) {
    /** Between two keys for one action. */
    String or() {
        return " " + messages.text("keys.or") + " ";
    }

    /** At least one text: where the user has taken all keys away, the action's name. */
    List<String> of(Action action) {
        String text = keys.text(action, messages.text("keys.or"));
        return text.isEmpty()
                ? List.of(messages.text("help.key.none", ActionNames.of(action, messages)))
                : List.of(text.split(Pattern.quote(or()), -1));
    }
}
