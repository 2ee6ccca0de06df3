package org.folkmoot.model;

import java.util.Locale;

/** Where a decision or a suggestion came from. */
public enum Origin {
    MANUAL,
    RULE,
    MODEL,
    CAMPAIGN,
    IMPORT,
    MERGE;

    /** The word of files and store. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #word()}. */
    public static Origin of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
