package org.folkmoot.service.importing;

import java.util.List;
import org.folkmoot.model.Funnel;
import org.folkmoot.model.Question;
import org.folkmoot.model.SourceRecord;
import org.folkmoot.model.SourceTable;
import org.folkmoot.model.StatusReason;

/**
 * What an import did, or would do. {@code rows} is {@code funnel.received()} plus the number of problems plus
 * {@code known.skipped()} plus {@code known.updated()}.
 *
 * @param reading one sentence that says how the file was understood
 * @param rows records in the source below its header
 * @param funnel of the new submissions of this source alone
 * @param problems rows that became no submission, in order
 * @param duplicates the first of the submissions that were set aside as duplicates, in order; at most {@link #LISTED}
 * @param nonAnswers what was taken for a non-answer, most frequent first; at most {@link #LISTED}
 * @param known rows whose reference an earlier import had brought
 * @param decisions existing codes that were taken over
 * @param newThemes codes of themes that were made for them
 * @param dryRun whether nothing was kept
 */
public record ImportReport(
        SourceTable source,
        String reading,
        long rows,
        Funnel funnel,
        List<QuestionCount> questions,
        List<SourceRecord.Problem> problems,
        List<Duplicate> duplicates,
        List<NonAnswer> nonAnswers,
        Known known,
        long decisions,
        List<String> newThemes,
        boolean dryRun) {
    /** Longest list of examples. */
    public static final int LISTED = 1_000;

    public ImportReport {
        questions = List.copyOf(questions);
        problems = List.copyOf(problems);
        duplicates = List.copyOf(duplicates);
        nonAnswers = List.copyOf(nonAnswers);
        newThemes = List.copyOf(newThemes);
    }

    /**
     * What came in for a question, in answers; the three add up to the submissions.
     *
     * @param nonAnswers such as "n/a"
     */
    public record QuestionCount(Question question, long responses, long blanks, long nonAnswers) {}

    /**
     * A submission set aside as a duplicate.
     *
     * @param line where in the source
     * @param reference the one that it was given
     * @param reason why it is one
     */
    public record Duplicate(long line, String reference, StatusReason reason) {}

    /**
     * A text that was taken for a non-answer.
     *
     * @param text as first written, without surrounding space
     * @param responses how many say so, in whatever letter case
     */
    public record NonAnswer(String text, long responses) {}

    /**
     * Rows whose reference an earlier import had brought.
     *
     * @param same rows that say nothing new
     * @param changed rows that say something else than before
     * @param erased rows of submissions that were erased for good, which are left alone whatever was chosen
     * @param skipped rows that were left alone, those included
     * @param updated rows that became new versions
     * @param examples the first of the changed rows, at most {@link ImportReport#LISTED}
     * @param codes what became of the codes that they bring
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
     * Existing codes that come with answers which are here already.
     *
     * @param responses those that are here word for word and bring codes
     * @param decisions codes of theirs that were taken; part of {@link ImportReport#decisions}
     * @param standing codes that they have here already
     * @param leftAlone codes of themes that somebody has decided against here: that holds
     * @param otherText answers that bring codes for another text than the one that is here: none was taken
     */
    public record KnownCodes(long responses, long decisions, long standing, long leftAlone, long otherText) {
        /** None. */
        public static final KnownCodes NONE = new KnownCodes(0, 0, 0, 0, 0);
    }

    /** A row that says something else than before under a known reference. */
    public record ChangedRow(long line, String reference, List<Change> changes) {
        public ChangedRow {
            changes = List.copyOf(changes);
        }
    }

    /**
     * What differs in one column.
     *
     * @param before empty where there was nothing
     */
    public record Change(String heading, String before, String after) {}
}
