package org.folkmoot.export;

import org.folkmoot.model.counting.Summary;

/** {@code summary.csv}: one row per question and theme; a theme group's row covers its descendants. */
public final class SummaryCsv implements CsvTable {
    private final Summary summary;

    public SummaryCsv(Summary summary) {
        this.summary = summary;
    }

    @Override
    public String fileName() {
        return "summary.csv";
    }

    @Override
    public void writeTo(SafeCsv csv, RowsWritten written) {
        csv.row(
                "question",
                "wording",
                "theme_code",
                "theme",
                "theme_path",
                "level",
                "respondents",
                "percent_of_answering",
                "distinct_texts",
                "respondents_suggested",
                "answering",
                "received",
                "done");
        String received = Long.toString(summary.funnel().received());
        for (Summary.QuestionCounts question : summary.questions()) {
            for (Summary.ThemeCount count : question.themes()) {
                csv.row(
                        question.question().code(),
                        question.question().wording(),
                        count.place().theme().code(),
                        count.place().theme().name(),
                        count.place().path(),
                        Integer.toString(count.place().level()),
                        Long.toString(count.respondents().part()),
                        count.respondents().percentText(),
                        Long.toString(count.distinctTexts()),
                        Long.toString(count.suggested()),
                        Long.toString(question.answering()),
                        received,
                        Long.toString(question.done()));
                written.next();
            }
        }
    }
}
