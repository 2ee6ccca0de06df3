package org.folkmoot.intake.letters;

import java.util.List;
import org.folkmoot.intake.letters.content.Letter;
import org.folkmoot.intake.table.ColumnGuess;
import org.folkmoot.model.source.ColumnMapping;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.SourceFormat;
import org.folkmoot.model.source.SourceRecord;
import org.folkmoot.model.source.SourceTable;

/** The columns in which letters appear as a table. */
final class LetterColumns {
    private static final List<String> HEADER =
            List.of("File", "Letters and emails", "Received", "Subject", "From", "Attachments");

    /** Index of the column that holds the text of the letter. */
    static final int TEXT = 1;

    private LetterColumns() {}

    static SourceTable table(String name) {
        return new SourceTable(name, SourceFormat.LETTERS, "", "", null, List.of(), 1, 1, HEADER, HEADER);
    }

    static SourceRecord.Row row(long number, String reference, Letter letter) {
        return new SourceRecord.Row(
                number,
                List.of(
                        reference,
                        letter.body().text(),
                        letter.received(),
                        letter.subject(),
                        letter.from(),
                        String.join("; ", letter.notes())),
                letter.body().marks(TEXT));
    }

    static List<ColumnGuess> guess(boolean mails) {
        return List.of(
                guess(0, ColumnRole.REFERENCE, "Each letter goes by the name of its file."),
                guess(TEXT, ColumnRole.OPEN_QUESTION, "It holds the words of the letters."),
                guess(2, ColumnRole.RECEIVED_DATE, "It is the date of each mail; other letters have none."),
                guess(3, ColumnRole.IGNORE, "The subject of a mail is kept with its source only."),
                guess(
                        4,
                        mails ? ColumnRole.RESPONDENT : ColumnRole.IGNORE,
                        mails ? "The address of a mail tells who sent it." : "No letter says who sent it."),
                guess(5, ColumnRole.IGNORE, "What came with a letter, and what of it was not read, is only listed."));
    }

    private static ColumnGuess guess(int index, ColumnRole role, String explanation) {
        return new ColumnGuess(new ColumnMapping(index, HEADER.get(index), role), explanation);
    }
}
