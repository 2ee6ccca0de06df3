package org.folkmoot.model.response;

import java.util.Locale;

/** The status of a submission in the funnel: the first of these that applies. */
public enum SubmissionStatus {
    BLANK,
    DUPLICATE,
    INVALID,
    OUT_OF_SCOPE,
    /** Analysed. */
    INCLUDED;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The word used in files and in the store. */
    public String word() {
        return word;
    }

    /** Parses {@link #word()}. */
    public static SubmissionStatus of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
