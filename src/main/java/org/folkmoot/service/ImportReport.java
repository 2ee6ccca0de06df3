package org.folkmoot.service;

import java.util.List;
import org.folkmoot.model.Funnel;
import org.folkmoot.model.Question;
import org.folkmoot.model.SourceRecord;
import org.folkmoot.model.SourceTable;

/**
 * What an import did, or would do. {@code rows} is {@code funnel.received()} plus the number of problems.
 *
 * @param reading one sentence that says how the file was understood
 * @param rows records in the source below its header
 * @param funnel of the submissions of this source alone
 * @param problems rows that became no submission, in order
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
        long decisions,
        List<String> newThemes,
        boolean dryRun) {
    public ImportReport {
        questions = List.copyOf(questions);
        problems = List.copyOf(problems);
        newThemes = List.copyOf(newThemes);
    }

    /**
     * What came in for a question, in answers; the three add up to the submissions.
     *
     * @param nonAnswers such as "n/a"
     */
    public record QuestionCount(Question question, long answers, long blanks, long nonAnswers) {}
}
