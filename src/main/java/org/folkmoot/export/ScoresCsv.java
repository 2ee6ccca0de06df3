package org.folkmoot.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The output of {@code assess}: one row per response, with a score from 0 to 1 for every theme of the codeframe. */
public final class ScoresCsv implements CsvTable {
    private final List<String> themeCodes;
    private final Consumer<Consumer<Row>> rows;

    /** The scores of a response, in theme order. */
    public record Row(String reference, String question, List<Double> scores) {
        public Row {
            scores = List.copyOf(scores);
        }
    }

    /** @param rows passes every row, in order, to its argument */
    public ScoresCsv(List<String> themeCodes, Consumer<Consumer<Row>> rows) {
        this.themeCodes = List.copyOf(themeCodes);
        this.rows = rows;
    }

    @Override
    public String fileName() {
        return "scores.csv";
    }

    @Override
    public void writeTo(SafeCsv csv, RowsWritten written) {
        List<String> header = new ArrayList<>(List.of("reference", "question"));
        header.addAll(themeCodes);
        csv.row(header);
        rows.accept(row -> {
            List<String> cells = new ArrayList<>(List.of(row.reference(), row.question()));
            row.scores().forEach(score -> cells.add(String.format(Locale.ROOT, "%.6f", score)));
            csv.row(cells);
            written.next();
        });
    }
}
