package org.folkmoot.service.importing;

import java.util.List;
import org.folkmoot.model.counting.Funnel;
import org.folkmoot.model.response.Question;
import org.folkmoot.model.response.StatusReason;
import org.folkmoot.model.source.ImportWarning;
import org.folkmoot.model.source.SourceRecord;
import org.folkmoot.model.source.SourceTable;

/**
 * The result of an import or a dry run. {@code rows} is {@code funnel.received()} plus the number of problems plus
 * {@code known.skipped()} plus {@code known.updated()}.
 *
 * @param reading a sentence that says how the file was interpreted
 * @param rows records below the header
 * @param funnel of the new submissions of this source only
 * @param problems rows that did not become submissions, in order
 * @param warnings what may not be what was meant, in the order found
 * @param duplicates the first submissions set aside as duplicates, in order; at most {@link #LISTED}
 * @param nonAnswers recognised non-answers, most frequent first; at most {@link #LISTED}
 * @param known rows whose reference an earlier import brought
 * @param decisions number of existing codes imported
 * @param newThemes codes of themes created for them
 * @param dryRun whether nothing was kept
 */
public record ImportReport(
        SourceTable source,
        String reading,
        long rows,
        Funnel funnel,
        List<QuestionCount> questions,
        List<SourceRecord.Problem> problems,
        List<ImportWarning> warnings,
        List<Duplicate> duplicates,
        List<NonAnswer> nonAnswers,
        Known known,
        long decisions,
        List<String> newThemes,
        boolean dryRun) {
    /** Maximum number of examples listed. */
    public static final int LISTED = 1_000;

    public ImportReport {
        questions = List.copyOf(questions);
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
        duplicates = List.copyOf(duplicates);
        nonAnswers = List.copyOf(nonAnswers);
        newThemes = List.copyOf(newThemes);
    }

    /**
     * Responses to one question; the three counts add up to the submissions.
     *
     * @param nonAnswers such as "n/a"
     */
    public record QuestionCount(Question question, long responses, long blanks, long nonAnswers) {}

    /**
     * A submission set aside as a duplicate.
     *
     * @param line in the source
     * @param reference that it was given
     * @param reason why it is a duplicate
     */
    public record Duplicate(long line, String reference, StatusReason reason) {}

    /**
     * A recognised non-answer.
     *
     * @param text as first written, without surrounding space
     * @param responses number of responses with this text, ignoring letter case
     */
    public record NonAnswer(String text, long responses) {}

    /**
     * Rows whose reference an earlier import brought.
     *
     * @param same rows without changes
     * @param changed rows with changes
     * @param erased rows of submissions erased for good, which are skipped whatever was chosen
     * @param skipped rows skipped, including those
     * @param updated rows that became new versions
     * @param examples the first changed rows, at most {@link ImportReport#LISTED}
     * @param codes what happened to the codes that they bring
     */
    public record Known(
            long same,
            long changed,
            long erased,
            long skipped,
            long updated,
            List<ChangedRow> examples,
            KnownCodes codes) {
        public Known {
            examples = List.copyOf(examples);
        }

        /** None. */
        public static final Known NONE = new Known(0, 0, 0, 0, 0, List.of(), KnownCodes.NONE);
    }

    /**
     * Existing codes of responses that are already here.
     *
     * @param responses those with identical text that bring codes
     * @param decisions codes imported for them; part of {@link ImportReport#decisions}
     * @param standing codes that they already have here
     * @param leftAlone codes of themes that a coder has decided against here
     * @param otherText responses that bring codes for a different text; none of these was imported
     */
    public record KnownCodes(long responses, long decisions, long standing, long leftAlone, long otherText) {
        /** None. */
        public static final KnownCodes NONE = new KnownCodes(0, 0, 0, 0, 0);
    }

    /** A row with a known reference and changed content. */
    public record ChangedRow(long line, String reference, List<Change> changes) {
        public ChangedRow {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A change in one column.
     *
     * @param before empty if there was no value
     */
    public record Change(String heading, String before, String after) {}
}
