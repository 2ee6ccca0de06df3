package org.folkmoot.model;

import java.util.Locale;

/** What a coder decided of one theme on one answer. */
public enum Verdict {
    /** The theme is coded, on the whole answer or on spans. */
    APPLIED,
    /** No: it had been applied and was taken off. */
    REMOVED,
    /** No: it had been proposed and was turned down. */
    REJECTED,
    /** Undecided again. */
    CLEARED;

    /** The word of files and store. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #word()}. */
    public static Verdict of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
