package org.folkmoot.ui.common;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Every word on the screen. UK English is the only language, and the bundle's root. */
public final class Messages {
    private final ResourceBundle bundle = ResourceBundle.getBundle(
            "org.folkmoot.ui.messages",
            Locale.UK,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    /** For {@code %key} in FXML. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /**
     * The text of a key, with {@code {0}} and so on filled in; numbers get their thousands separator.
     *
     * @throws java.util.MissingResourceException if there is no such key, which a test rules out
     */
    public String text(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.UK).format(arguments);
    }
}
