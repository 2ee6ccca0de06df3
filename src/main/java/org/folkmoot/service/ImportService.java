package org.folkmoot.service;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.intake.RecordSource;
import org.folkmoot.intake.SourceFile;
import org.folkmoot.intake.Sources;
import org.folkmoot.model.Batch;
import org.folkmoot.model.BatchKind;
import org.folkmoot.model.ImportMapping;
import org.folkmoot.model.Progress;
import org.folkmoot.model.ReadOptions;
import org.folkmoot.model.Refusal;
import org.folkmoot.store.BatchDao;
import org.folkmoot.store.ImportDao;
import org.folkmoot.store.Store;
import org.jdbi.v3.core.Handle;

/** Takes source files in: every row becomes a submission or a listed problem, all of it in one transaction. */
public final class ImportService {
    private static final int PREVIEW_ROWS = 50;

    private final Store store;
    private final String coder;
    private final BatchDao batches;

    ImportService(Store store, String coder, Clock clock) {
        this.store = store;
        this.coder = coder;
        this.batches = new BatchDao(clock);
    }

    /**
     * Looks at a source without importing it.
     *
     * @throws Refusal if it cannot be read as a table
     */
    public ImportPreview preview(Path source, ReadOptions options) {
        RecordSource records = Sources.open(source, options);
        return new ImportPreview(
                records.table(),
                records.reading(),
                records.sample(PREVIEW_ROWS),
                ColumnChoice.guess(records),
                Optional.empty(),
                store.read(handle -> new ImportDao().importedBefore(handle, records.sha256())));
    }

    /**
     * Imports, or finds out what importing would do.
     *
     * @param dryRun whether to keep nothing
     * @param progress hears of each source in turn
     * @return a report for each source, in order
     * @throws Refusal if a source cannot be read, was imported before or its columns make no sense, or a known
     *     reference stops it; nothing was changed
     * @throws org.folkmoot.model.CancelledException if asked to stop; nothing was changed
     */
    public List<ImportReport> run(ImportOrder order, boolean dryRun, Progress progress) {
        return take(order.sources().stream().map(SourceFile::of).toList(), order, dryRun, progress);
    }

    /** As {@link #run(ImportOrder, boolean, Progress)} for one source, with the ordinary choices. */
    public ImportReport run(Path source, ReadOptions options, ColumnChoice columns, boolean dryRun, Progress progress) {
        return run(ImportOrder.of(source, options, columns), dryRun, progress).get(0);
    }

    List<ImportReport> take(List<SourceFile> sources, ImportOrder order, boolean dryRun, Progress progress) {
        List<RecordSource> tables = sources.stream()
                .map(source -> Sources.open(source, order.reading()))
                .toList();
        List<ImportMapping> mappings =
                tables.stream().map(order.columns()::resolve).toList();
        return store.write(handle -> {
            handle.savepoint("before_import");
            List<ImportReport> reports = new ArrayList<>();
            for (int i = 0; i < tables.size(); i++) {
                refuseRepeat(handle, tables.get(i));
                reports.add(write(handle, tables.get(i), mappings.get(i), dryRun, progress));
            }
            if (dryRun) {
                handle.rollbackToSavepoint("before_import");
            }
            return reports;
        });
    }

    private ImportReport write(
            Handle handle, RecordSource source, ImportMapping mapping, boolean dryRun, Progress progress) {
        Batch batch =
                batches.begin(handle, coder, BatchKind.IMPORT, source.table().fileName());
        try (RowImport rows = new RowImport(handle, batch, source, mapping)) {
            source.read(rows, progress);
            return rows.finish(dryRun);
        }
    }

    private static void refuseRepeat(Handle handle, RecordSource source) {
        Optional<String> before = new ImportDao().importedBefore(handle, source.sha256());
        if (before.isPresent()) {
            throw Refusal.input(source.table().fileName() + " has been imported already"
                    + (before.get().equals(source.table().fileName()) ? "" : " as " + before.get())
                    + ": it is the same file, byte for byte. Nothing was added.");
        }
    }
}
