package org.folkmoot.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.folkmoot.model.Because;

/** The sentences of the command line, from the same bundle as picocli's help texts. */
final class Texts {
    private final ResourceBundle bundle = ResourceBundle.getBundle("org.folkmoot.cli.messages", Locale.ROOT);

    ResourceBundle bundle() {
        return bundle;
    }

    /** Why something was refused and what to do, in the words of the command line. */
    String of(Because because) {
        return because.in((key, arguments) -> arguments.length == 0
                ? bundle.getString(key)
                : new MessageFormat(bundle.getString(key), Locale.UK).format(arguments));
    }

    /** The text of a key, with its {@code %s} and {@code %,d} filled in. */
    String get(String key, Object... arguments) {
        return String.format(Locale.UK, bundle.getString(key), arguments);
    }
}
