package org.folkmoot.export;

import java.util.Objects;
import org.folkmoot.model.counting.ExportSource;

/** {@code coverage.csv}: one row per response: who opened it, who completed it and when. */
public final class CoverageCsv implements CsvTable {
    private final ExportSource source;

    public CoverageCsv(ExportSource source) {
        this.source = source;
    }

    @Override
    public String fileName() {
        return "coverage.csv";
    }

    @Override
    public void writeTo(SafeCsv csv, RowsWritten written) {
        csv.row("reference", "question", "opened_by", "opened_at", "completed_by", "completed_at", "decisions");
        source.coverage(row -> {
            csv.row(
                    row.reference(),
                    row.question(),
                    Objects.requireNonNullElse(row.openedBy(), ""),
                    Times.text(row.openedAt()),
                    Objects.requireNonNullElse(row.completedBy(), ""),
                    Times.text(row.completedAt()),
                    Long.toString(row.decisions()));
            written.next();
        });
    }
}
