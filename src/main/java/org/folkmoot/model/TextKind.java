package org.folkmoot.model;

import java.util.Locale;

/** What an answer's text amounts to. Only {@link #TEXT} counts as answering. */
public enum TextKind {
    TEXT,
    /** Nothing but white space. */
    BLANK,
    /** A recognised non-answer such as "n/a" or "no comment". */
    NON_ANSWER;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The word of files and store. */
    public String word() {
        return word;
    }

    /** Reads {@link #word()}. */
    public static TextKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
