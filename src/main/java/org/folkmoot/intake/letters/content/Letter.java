package org.folkmoot.intake.letters.content;

import java.util.List;
import org.folkmoot.model.source.ImportWarning;

/**
 * The content of one file of letters.
 *
 * @param received ISO 8601 with offset; empty if the file does not say
 * @param subject of a mail; otherwise empty
 * @param from the sender's address; otherwise empty
 * @param notes names of attached parts, including those that could not be read
 * @param warnings without a place, which the caller adds
 */
public record Letter(
        LetterBody body,
        String received,
        String subject,
        String from,
        List<String> notes,
        List<ImportWarning> warnings) {
    public Letter {
        notes = List.copyOf(notes);
        warnings = List.copyOf(warnings);
    }

    /** A letter without warnings. */
    public Letter(LetterBody body, String received, String subject, String from, List<String> notes) {
        this(body, received, subject, from, notes, List.of());
    }

    /** A letter that is not a mail. */
    public static Letter of(LetterBody body, List<String> notes) {
        return of(body, notes, List.of());
    }

    /** A letter that is not a mail, with warnings. */
    public static Letter of(LetterBody body, List<String> notes, List<ImportWarning> warnings) {
        return new Letter(body, "", "", "", notes, warnings);
    }
}
