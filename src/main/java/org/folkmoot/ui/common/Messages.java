package org.folkmoot.ui.common;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.folkmoot.model.refusal.Because;
import org.folkmoot.model.refusal.Refusal;

/**
 * Every word on the screen. UK English is the only language, and the bundle's root. A message names a key as
 * {@code {key:undo}}, see {@link KeyNames}, and so shows the key that the user has given to the action. Where the
 * action has no key, parentheses around it are left out as well.
 */
public final class Messages {
    /** A key on its own, or alone in parentheses after a space. */
    private static final Pattern KEY = Pattern.compile(" \\(\\{key:(\\w+)}\\)|\\{key:(\\w+)}");

    private final ResourceBundle bundle = ResourceBundle.getBundle(
            "org.folkmoot.ui.messages",
            Locale.UK,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    private final ObservableValue<KeyMap> keys;
    private final Map<String, ObservableValue<String>> live = new HashMap<>();

    /** Why something was refused and what to do, in the words of the window. */
    public static String of(Refusal refusal) {
        return of(refusal.because());
    }

    /** As {@link #of(Refusal)}, for a reason that stops nothing. */
    public static String of(Because because) {
        return because.in(new Messages()::text);
    }

    /** Messages with the standard keys. */
    public Messages() {
        this(new ReadOnlyObjectWrapper<>(KeyMap.standard()));
    }

    /** @param keys the keys as the user has set them */
    public Messages(ObservableValue<KeyMap> keys) {
        this.keys = keys;
    }

    /** For {@code %key} in FXML, which fills in no keys. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /**
     * The text of a key, with {@code {0}} and so on filled in; numbers get their thousands separator. Key names are
     * those of this moment.
     *
     * @throws java.util.MissingResourceException if there is no such key, which a test rules out
     */
    public String text(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0
                ? named(pattern, false)
                : new MessageFormat(named(pattern, true), Locale.UK).format(arguments);
    }

    /** The text of a key without arguments, which changes with the keys that the user sets. */
    public ObservableValue<String> live(String key) {
        // One value per key: a control that is gone leaves no subscription behind.
        return live.computeIfAbsent(key, wanted -> keys.map(now -> text(wanted)));
    }

    private String named(String pattern, boolean format) {
        return KEY.matcher(pattern).replaceAll(found -> Matcher.quoteReplacement(named(found, format)));
    }

    private String named(MatchResult found, boolean format) {
        boolean parentheses = found.group(1) != null;
        String name = KeyNames.text(keys.getValue(), parentheses ? found.group(1) : found.group(2));
        String text = parentheses && !name.isEmpty() ? " (" + name + ")" : name;
        // Braces and apostrophes mean something else in a message format.
        return format ? text.replace("'", "''").replaceAll("[{}]", "'$0'") : text;
    }
}
