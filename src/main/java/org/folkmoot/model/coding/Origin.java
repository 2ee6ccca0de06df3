package org.folkmoot.model.coding;

import java.util.Locale;

/** Where a decision or a suggestion comes from. */
public enum Origin {
    MANUAL,
    RULE,
    MODEL,
    CAMPAIGN,
    IMPORT,
    MERGE;

    /** The word used in files and in the store. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Parses {@link #word()}. */
    public static Origin of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
