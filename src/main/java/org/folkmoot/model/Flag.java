package org.folkmoot.model;

import java.util.Locale;

/** A mark that puts an answer into a queue of its own. */
public enum Flag {
    /** Worth quoting in the report. */
    QUOTABLE,
    /** A question to a colleague. */
    QUERY,
    /** A disclosure of harm or of a crime, to be passed on. */
    SAFEGUARDING,
    /** Names somebody or says where they live. */
    PERSONAL_DATA,
    /** Hard to read; covered until it is asked for, where the coder has set so. */
    DISTRESSING;

    /** The word of files and store. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #word()}. */
    public static Flag of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
