package org.folkmoot.ui.help;

import org.folkmoot.ui.common.Action;

/** A part of a line of the guide. */
sealed interface Inline {
    /** As it reads on disk. */
    String text();

    /** How words look. */
    enum Style {
        PLAIN,
        STRONG,
        EMPHASIS,
        CODE,
        /** A key that nobody can change, such as Enter in a field. */
        KEY
    }

    record Words(String text, Style style) implements Inline {}

    /**
     * The keys of an action.
     *
     * @param text the standard keys; the program shows the user's
     */
    record Keys(Action action, String text) implements Inline {}

    /**
     * Leads to another page.
     *
     * @param page its id
     */
    record Link(String page, String text) implements Inline {}
}
