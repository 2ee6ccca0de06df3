package org.folkmoot.model.response;

import java.util.Locale;

/** A mark that puts a response into a queue. */
public enum Flag {
    /** Worth quoting in the report. */
    QUOTABLE,
    /** A query to a colleague. */
    QUERY,
    /** Discloses harm or a crime and must be passed on. */
    SAFEGUARDING,
    /** Names a person or reveals where one lives. */
    PERSONAL_DATA,
    /** Distressing to read; covered until opened, if the coder has chosen so. */
    DISTRESSING;

    /** The word used in files and in the store. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Parses {@link #word()}. */
    public static Flag of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
