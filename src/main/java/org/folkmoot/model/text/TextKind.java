package org.folkmoot.model.text;

import java.util.Locale;

/** The kind of a response's text. Only {@link #TEXT} counts as answering. */
public enum TextKind {
    TEXT,
    /** Only white space. */
    BLANK,
    /** A recognised non-answer such as "n/a" or "no comment". */
    NON_ANSWER;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The word used in files and in the store. */
    public String word() {
        return word;
    }

    /** Parses {@link #word()}. */
    public static TextKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
