package org.folkmoot.sample;

import java.util.Set;

/**
 * One answer and what is known of it.
 *
 * @param codes themes in any order; empty only if the text is blank
 * @param campaign the campaign's id, or an empty string
 */
record Answer(String text, Set<String> codes, String campaign, String register) {
    static final Answer BLANK = new Answer("", Set.of(), "", "blank");

    boolean isBlank() {
        return text.isBlank();
    }
}
