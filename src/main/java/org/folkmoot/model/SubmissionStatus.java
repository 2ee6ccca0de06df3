package org.folkmoot.model;

import java.util.Locale;

/** Where a submission stands in the funnel. It falls in the first step that fits, in this order. */
public enum SubmissionStatus {
    BLANK,
    DUPLICATE,
    INVALID,
    OUT_OF_SCOPE,
    /** Analysed. */
    INCLUDED;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The word of files and store. */
    public String word() {
        return word;
    }

    /** Reads {@link #word()}. */
    public static SubmissionStatus of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
