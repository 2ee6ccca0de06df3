package org.folkmoot.export;

import org.folkmoot.model.counting.ExportSource;

/** {@code audit.csv}: every row of the log, oldest first. */
public final class AuditCsv implements CsvTable {
    private final ExportSource source;

    public AuditCsv(ExportSource source) {
        this.source = source;
    }

    @Override
    public String fileName() {
        return "audit.csv";
    }

    @Override
    public void writeTo(SafeCsv csv, RowsWritten written) {
        csv.row(
                "at",
                "coder",
                "kind",
                "reference",
                "question",
                "theme_code",
                "theme",
                "what",
                "origin",
                "stance",
                "evidence",
                "batch",
                "reverses");
        source.audit(row -> {
            csv.row(
                    Times.text(row.at()),
                    row.coder(),
                    row.kind(),
                    row.reference(),
                    row.question(),
                    row.themeCode(),
                    row.theme(),
                    row.what(),
                    row.origin(),
                    row.stance(),
                    row.evidence(),
                    row.step(),
                    row.reverses());
            written.next();
        });
    }
}
