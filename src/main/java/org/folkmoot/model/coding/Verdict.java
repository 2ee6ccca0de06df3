package org.folkmoot.model.coding;

import java.util.Locale;

/** A coder's decision on one theme for one response. */
public enum Verdict {
    /** The theme is coded, on the whole response or on spans. */
    APPLIED,
    /** No: it was applied and then removed. */
    REMOVED,
    /** No: it was suggested and rejected. */
    REJECTED,
    /** Undecided again. */
    CLEARED;

    /** The word used in files and in the store. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Parses {@link #word()}. */
    public static Verdict of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
