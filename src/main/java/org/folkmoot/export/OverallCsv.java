package org.folkmoot.export;

import org.folkmoot.model.counting.Summary;

/** {@code overall.csv}: one row per theme, with distinct respondents across all questions. */
public final class OverallCsv implements CsvTable {
    private final Summary summary;

    public OverallCsv(Summary summary) {
        this.summary = summary;
    }

    @Override
    public String fileName() {
        return "overall.csv";
    }

    @Override
    public void writeTo(SafeCsv csv, RowsWritten written) {
        csv.row("theme_code", "theme", "theme_path", "level", "respondents", "percent_of_analysed", "analysed");
        for (Summary.OverallCount count : summary.overall()) {
            csv.row(
                    count.place().theme().code(),
                    count.place().theme().name(),
                    count.place().path(),
                    Integer.toString(count.place().level()),
                    Long.toString(count.respondents().part()),
                    count.respondents().percentText(),
                    Long.toString(count.respondents().base()));
            written.next();
        }
    }
}
