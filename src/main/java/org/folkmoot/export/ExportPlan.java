package org.folkmoot.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.folkmoot.model.Progress;
import org.folkmoot.model.counting.ExportSource;
import org.folkmoot.model.counting.QuestionEstimates;
import org.folkmoot.model.counting.Summary;

/** Maps tables to files; {@link #write} writes all of them or none. */
public final class ExportPlan {
    private record Entry(Path target, CsvTable table) {}

    private final List<Entry> entries;

    private ExportPlan(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** Writes one table to the given file. */
    public static ExportPlan file(Path target, CsvTable table) {
        return new ExportPlan(List.of(new Entry(target, table)));
    }

    /**
     * Writes tables to a folder under their own names. Creates the folder if missing; other files in it are left alone.
     */
    public static ExportPlan folder(Path folder, List<CsvTable> tables) {
        return new ExportPlan(tables.stream()
                .map(table -> new Entry(folder.resolve(table.fileName()), table))
                .toList());
    }

    /**
     * The files of {@code summary --out PATH}. A path for which {@link #isCsv} holds receives {@code summary.csv}
     * alone. Any other path is a folder that receives every table: {@code breakdown.csv} only if the summary has
     * breakdowns, and {@code estimates.csv} only if there are estimates.
     *
     * @param estimates from the same snapshot of the store as the summary
     * @param rows likewise
     */
    public static ExportPlan summary(Path out, Summary summary, List<QuestionEstimates> estimates, ExportSource rows) {
        if (isCsv(out)) {
            return file(out, new SummaryCsv(summary));
        }
        List<CsvTable> tables = new ArrayList<>(List.of(new SummaryCsv(summary), new OverallCsv(summary)));
        if (!summary.breakdowns().isEmpty()) {
            tables.add(new BreakdownCsv(summary));
        }
        if (!estimates.isEmpty()) {
            tables.add(new EstimatesCsv(estimates, summary));
        }
        tables.addAll(List.of(
                new FunnelCsv(summary.funnel()),
                new MatrixCsv(rows),
                new CodingsCsv(rows),
                new CodeframeCsv(rows.codeframe()),
                new CoverageCsv(rows),
                new AuditCsv(rows)));
        return folder(out, tables);
    }

    /** Whether the file name ends in {@code .csv}, ignoring case. */
    public static boolean isCsv(Path path) {
        return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /**
     * Writes the files.
     *
     * @param progress in rows, over all files
     * @return the files written, in order
     * @throws org.folkmoot.model.refusal.Refusal if a file cannot be written
     * @throws org.folkmoot.model.CancelledException if the user stopped the export; nothing was written
     */
    public List<Path> write(Progress progress) {
        RowsWritten written = new RowsWritten(progress);
        try (AtomicFiles files = new AtomicFiles()) {
            for (Entry entry : entries) {
                files.add(entry.target(), out -> {
                    try (SafeCsv csv = new SafeCsv(out)) {
                        entry.table().writeTo(csv, written);
                    }
                });
            }
            written.report();
            files.commit();
        }
        return entries.stream().map(Entry::target).toList();
    }
}
