package org.folkmoot.export;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.counting.ExportSource;
import org.folkmoot.model.response.Attribute;

/**
 * {@code matrix.csv}: one row per response, with a 0/1 column for every theme of the codeframe, including retired ones.
 * A theme group is 1 if it or a descendant is applied.
 */
public final class MatrixCsv implements CsvTable {
    private final ExportSource source;

    public MatrixCsv(ExportSource source) {
        this.source = source;
    }

    @Override
    public String fileName() {
        return "matrix.csv";
    }

    @Override
    public void writeTo(SafeCsv csv, RowsWritten written) {
        Codeframe codeframe = source.codeframe();
        Map<Long, BitSet> columns = columns(codeframe);
        int width = codeframe.themes().size();
        csv.row(header(codeframe));
        source.matrix(row -> {
            BitSet ones = new BitSet(width);
            row.themeIds().forEach(id -> ones.or(Objects.requireNonNull(columns.get(id))));
            List<String> cells = new ArrayList<>(List.of(row.reference(), row.question(), row.text()));
            cells.addAll(row.values());
            for (int column = 0; column < width; column++) {
                cells.add(ones.get(column) ? "1" : "0");
            }
            csv.row(cells);
            written.next();
        });
    }

    /** For each theme, the columns to set to 1: its own and those of the theme groups above it. */
    private static Map<Long, BitSet> columns(Codeframe codeframe) {
        Map<Long, BitSet> columns = new HashMap<>();
        int column = 0;
        for (Theme theme : codeframe.themes()) {
            BitSet own = new BitSet();
            if (theme.parentId() != null) {
                // In codeframe order, each theme group precedes its children.
                own.or(Objects.requireNonNull(columns.get(theme.parentId())));
            }
            own.set(column++);
            columns.put(theme.id(), own);
        }
        return columns;
    }

    private List<String> header(Codeframe codeframe) {
        return Stream.of(
                        Stream.of("reference", "question", "text"),
                        source.attributes().stream().map(Attribute::name),
                        codeframe.themes().stream().map(Theme::label))
                .flatMap(headings -> headings)
                .toList();
    }
}
