package org.folkmoot.service.report;

import java.nio.file.Path;
import java.util.List;
import org.folkmoot.export.AuditCsv;
import org.folkmoot.export.CodeframeCsv;
import org.folkmoot.export.CodingsCsv;
import org.folkmoot.export.CoverageCsv;
import org.folkmoot.export.CsvTable;
import org.folkmoot.export.ExportPlan;
import org.folkmoot.export.MatrixCsv;
import org.folkmoot.model.Progress;
import org.folkmoot.model.counting.ExportSource;
import org.folkmoot.model.counting.QuestionEstimates;
import org.folkmoot.model.counting.Summary;
import org.folkmoot.store.Store;
import org.folkmoot.store.report.CountingDao;
import org.folkmoot.store.report.ExportDao;
import org.folkmoot.summary.SummaryCounter;

/** Writes files from one consistent snapshot of the consultation, all of them or none. */
public final class ExportService {
    private final Store store;
    private final EstimateService estimates;

    public ExportService(Store store, EstimateService estimates) {
        this.store = store;
        this.estimates = estimates;
    }

    /** The tables that can be written on their own. */
    public enum Table {
        MATRIX,
        CODINGS,
        CODEFRAME,
        AUDIT,
        COVERAGE
    }

    /** @param files the files written, in order */
    public record Written(Summary summary, List<Path> files) {
        public Written {
            files = List.copyOf(files);
        }
    }

    /**
     * Writes the themed summary.
     *
     * @param out a path ending in {@code .csv} receives the summary alone; any other is a folder for all tables
     * @param by names of attributes to break down by
     * @throws org.folkmoot.model.refusal.Refusal if an attribute is unknown or a file cannot be written; nothing was written
     */
    public Written summary(Path out, List<String> by, Progress progress) {
        return store.readConcurrently(handle -> {
            Summary summary = SummaryService.count(new CountingDao(handle), by, SummaryCounter.DEFAULT_THRESHOLD);
            List<QuestionEstimates> estimated =
                    ExportPlan.isCsv(out) ? List.of() : estimates.estimates(handle, Progress.NONE);
            return new Written(
                    summary,
                    ExportPlan.summary(out, summary, estimated, new ExportDao(handle))
                            .write(progress));
        });
    }

    /**
     * Writes one table.
     *
     * @throws org.folkmoot.model.refusal.Refusal if the file cannot be written
     */
    public Path table(Table table, Path out, Progress progress) {
        return store.readConcurrently(handle -> ExportPlan.file(out, csv(table, new ExportDao(handle)))
                .write(progress)
                .get(0));
    }

    private static CsvTable csv(Table table, ExportSource source) {
        return switch (table) {
            case MATRIX -> new MatrixCsv(source);
            case CODINGS -> new CodingsCsv(source);
            case CODEFRAME -> new CodeframeCsv(source.codeframe());
            case AUDIT -> new AuditCsv(source);
            case COVERAGE -> new CoverageCsv(source);
        };
    }
}
