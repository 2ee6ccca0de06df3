package org.folkmoot.model.text;

import java.util.Locale;

/** Text that a page layout or a mail program adds to the author's own. It is marked, never removed. */
public enum Boilerplate {
    PAGE_NUMBER,
    /** A header or footer that recurs from page to page. */
    RUNNING_HEAD,
    /** Another person's text, quoted in a reply. */
    QUOTED_REPLY,
    SIGNATURE;

    /** The word used in the store. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Parses {@link #word()}. */
    public static Boilerplate of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
