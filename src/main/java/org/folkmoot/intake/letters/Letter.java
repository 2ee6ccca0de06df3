package org.folkmoot.intake.letters;

import java.util.List;

/**
 * What one file says.
 *
 * @param received ISO 8601 with offset; empty where the file does not say
 * @param subject of a mail; else empty
 * @param from the sender's address; else empty
 * @param notes what belongs to the letter and was read with it, or was not read, each named
 */
record Letter(MarkedText body, String received, String subject, String from, List<String> notes) {
    Letter {
        notes = List.copyOf(notes);
    }

    /** A letter that is no mail. */
    static Letter of(MarkedText body, List<String> notes) {
        return new Letter(body, "", "", "", notes);
    }
}
