package org.folkmoot.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.folkmoot.model.refusal.Because;
import org.folkmoot.model.source.ImportWarning;

/** The sentences of the command line, from the bundle that also has picocli's help texts. */
final class Texts {
    private final ResourceBundle bundle = ResourceBundle.getBundle("org.folkmoot.cli.messages", Locale.ROOT);

    ResourceBundle bundle() {
        return bundle;
    }

    /** The reason of a refusal and the remedy, in the terms of the command line. */
    String of(Because because) {
        return because.in(this::format);
    }

    /** A warning without its place. */
    String of(ImportWarning warning) {
        return warning.in(this::format);
    }

    private String format(String key, Object... arguments) {
        return arguments.length == 0
                ? bundle.getString(key)
                : new MessageFormat(bundle.getString(key), Locale.UK).format(arguments);
    }

    /** The text of a key, with its {@code %s} and {@code %,d} filled in. */
    String get(String key, Object... arguments) {
        return String.format(Locale.UK, bundle.getString(key), arguments);
    }
}
