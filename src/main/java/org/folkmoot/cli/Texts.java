package org.folkmoot.cli;

import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the command line, from the same bundle as picocli's help texts. */
final class Texts {
    private final ResourceBundle bundle = ResourceBundle.getBundle("org.folkmoot.cli.messages", Locale.ROOT);

    ResourceBundle bundle() {
        return bundle;
    }

    /** The text of a key, with its {@code %s} and {@code %,d} filled in. */
    String get(String key, Object... arguments) {
        return String.format(Locale.UK, bundle.getString(key), arguments);
    }
}
