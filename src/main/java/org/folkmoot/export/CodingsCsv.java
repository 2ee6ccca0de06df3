package org.folkmoot.export;

import java.util.stream.Collectors;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.coding.Coding;
import org.folkmoot.model.counting.ExportSource;
import org.folkmoot.model.text.Span;

/**
 * {@code codings.csv}: one row per theme applied to a response. Evidence and spans are empty if the theme applies to
 * the whole response.
 */
public final class CodingsCsv implements CsvTable {
    private static final String BETWEEN_QUOTES = " \u2026 ";

    private final ExportSource source;

    public CodingsCsv(ExportSource source) {
        this.source = source;
    }

    @Override
    public String fileName() {
        return "codings.csv";
    }

    @Override
    public void writeTo(SafeCsv csv, RowsWritten written) {
        Codeframe codeframe = source.codeframe();
        csv.row(
                "reference",
                "question",
                "theme_code",
                "theme",
                "coder",
                "origin",
                "stance",
                "decided_at",
                "evidence",
                "spans");
        source.codings(row -> {
            // Removed and rejected codings are in force too, but mean no.
            if (row.coding().applied()) {
                write(csv, codeframe, row);
                written.next();
            }
        });
    }

    private static void write(SafeCsv csv, Codeframe codeframe, ExportSource.CodingRow row) {
        Coding coding = row.coding();
        Theme theme = codeframe.byId(row.themeId()).orElseThrow();
        csv.row(
                row.reference(),
                row.question(),
                theme.code(),
                theme.name(),
                coding.coder(),
                coding.origin().word(),
                coding.stance(),
                Times.text(coding.at()),
                coding.spans().stream().map(span -> span.of(row.text())).collect(Collectors.joining(BETWEEN_QUOTES)),
                Span.format(coding.spans()));
    }
}
