package org.folkmoot.intake.letters.content;

import java.util.List;

/**
 * The content of one file of letters.
 *
 * @param received ISO 8601 with offset; empty if the file does not say
 * @param subject of a mail; otherwise empty
 * @param from the sender's address; otherwise empty
 * @param notes names of attached parts, including those that could not be read
 */
public record Letter(LetterBody body, String received, String subject, String from, List<String> notes) {
    public Letter {
        notes = List.copyOf(notes);
    }

    /** A letter that is not a mail. */
    public static Letter of(LetterBody body, List<String> notes) {
        return new Letter(body, "", "", "", notes);
    }
}
