package org.folkmoot.model;

import java.util.Locale;

/** What a page or a mail adds to what its author has to say. It is marked, never taken away. */
public enum Boilerplate {
    PAGE_NUMBER,
    /** A head or foot that recurs from page to page. */
    RUNNING_HEAD,
    /** Somebody else's words, to which the author replies. */
    QUOTED_REPLY,
    SIGNATURE;

    /** The word of the store. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #word()}. */
    public static Boilerplate of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
