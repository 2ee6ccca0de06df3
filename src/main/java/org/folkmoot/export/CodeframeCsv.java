package org.folkmoot.export;

import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.codeframe.ThemeSpec;

/** {@code codeframe.csv}: one row per theme, theme groups before their children, in the format that import reads. */
public final class CodeframeCsv implements CsvTable {
    private final Codeframe codeframe;

    public CodeframeCsv(Codeframe codeframe) {
        this.codeframe = codeframe;
    }

    @Override
    public String fileName() {
        return "codeframe.csv";
    }

    @Override
    public void writeTo(SafeCsv csv, RowsWritten written) {
        csv.row(
                "code",
                "parent",
                "name",
                "definition",
                "include",
                "exclude",
                "example",
                "rules",
                "colour",
                "stances",
                "retired");
        for (Theme theme : codeframe.themes()) {
            ThemeSpec spec = theme.spec();
            csv.row(
                    spec.code(),
                    parentCode(theme),
                    spec.name(),
                    spec.definition(),
                    spec.include(),
                    spec.exclude(),
                    spec.example(),
                    spec.rules(),
                    spec.colour(),
                    String.join(";", spec.stances()),
                    spec.retired() ? "1" : "0");
            written.next();
        }
    }

    private String parentCode(Theme theme) {
        Long parent = theme.parentId();
        return parent == null ? "" : codeframe.byId(parent).orElseThrow().code();
    }
}
