package org.folkmoot.service.importing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.intake.Sources;
import org.folkmoot.intake.letters.LetterSource;
import org.folkmoot.intake.table.RecordSource;
import org.folkmoot.model.Progress;
import org.folkmoot.model.file.BackupReason;
import org.folkmoot.model.history.Step;
import org.folkmoot.model.history.StepKind;
import org.folkmoot.model.refusal.ImportReason;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.SourceReason;
import org.folkmoot.model.source.ColumnMapping;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.ImportMapping;
import org.folkmoot.model.source.KnownReferences;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.model.source.SourceTable;
import org.folkmoot.service.file.BackupService;
import org.folkmoot.store.Store;
import org.folkmoot.store.importing.ImportDao;
import org.folkmoot.store.steps.StepDao;
import org.jdbi.v3.core.Handle;

/** Imports source files: every row becomes a submission or a listed problem, all in one transaction. */
public final class ImportService {
    private static final int PREVIEW_ROWS = 50;

    private final Store store;
    private final BackupService backups;
    private final String coder;
    private final StepDao steps;

    public ImportService(Store store, BackupService backups, String coder, Clock clock) {
        this.store = store;
        this.backups = backups;
        this.coder = coder;
        this.steps = new StepDao(clock);
    }

    /**
     * Previews a source without importing it.
     *
     * @throws Refusal if it cannot be read as a table
     */
    public ImportPreview preview(Path source, ReadOptions options) {
        RecordSource records = open(source, options);
        return new ImportPreview(
                records.table(),
                records.reading(),
                records.sample(PREVIEW_ROWS),
                ColumnChoice.guess(records),
                store.read(handle -> earlier(handle, records)),
                store.read(handle -> new ImportDao()
                        .importedBefore(
                                handle, records.sha256(), records.table().sheet())));
    }

    /**
     * Imports, or reports what importing would do.
     *
     * @param dryRun whether to keep nothing
     * @param progress receives each source in turn
     * @return a report for each source, in order
     * @throws Refusal if a source cannot be read, was imported before or has invalid columns, or a known reference
     * stops the import; nothing was changed
     * @throws org.folkmoot.model.CancelledException if asked to stop; nothing was changed
     */
    public List<ImportReport> run(ImportOrder order, boolean dryRun, Progress progress) {
        return take(
                order.sources().stream()
                        .map(source -> open(source, order.reading()))
                        .toList(),
                order,
                dryRun,
                progress);
    }

    /** As {@link #run(ImportOrder, boolean, Progress)}, for one source with default choices. */
    public ImportReport run(Path source, ReadOptions options, ColumnChoice columns, boolean dryRun, Progress progress) {
        return run(ImportOrder.of(source, options, columns), dryRun, progress).get(0);
    }

    private static RecordSource open(Path source, ReadOptions options) {
        return LetterSource.looksLikeLetters(source)
                ? LetterSource.open(source, options)
                : Sources.open(source, options);
    }

    public List<ImportReport> take(List<RecordSource> tables, ImportOrder order, boolean dryRun, Progress progress) {
        if (order.reading().sheet() != null) {
            tables.forEach(table -> refuseSheet(table.table()));
        }
        List<ImportMapping> mappings =
                tables.stream().map(order.columns()::resolve).toList();
        if (order.columns() instanceof ColumnChoice.Named && order.known() != KnownReferences.DUPLICATE) {
            mappings.forEach(ImportService::refuseWithoutReference);
        }
        if (!dryRun && store.read(new ImportDao()::anySubmission)) {
            backups.make(BackupReason.IMPORT, (done, total) -> progress.report(-1, -1));
        }
        return store.writeLarge(handle -> {
            handle.savepoint("before_import");
            List<ImportReport> reports = new ArrayList<>();
            for (int i = 0; i < tables.size(); i++) {
                refuseRepeat(handle, tables.get(i));
                reports.add(write(handle, tables.get(i), mappings.get(i), order, dryRun, progress));
            }
            if (dryRun) {
                handle.rollbackToSavepoint("before_import");
            }
            return reports;
        });
    }

    /** The mapping of the newest import with the same header. */
    private static Optional<ImportPreview.Earlier> earlier(Handle handle, RecordSource source) {
        ImportDao imports = new ImportDao();
        return imports.importWith(handle, source.table().header()).map(found -> {
            List<ColumnMapping> columns = new ArrayList<>();
            Map<Integer, Integer> coded = new LinkedHashMap<>();
            for (ImportDao.KeptColumn column : imports.columns(handle, found.getKey())) {
                columns.add(new ColumnMapping(column.position(), column.header(), column.role()));
                column.codes().ifPresent(question -> coded.put(column.position(), question));
            }
            return new ImportPreview.Earlier(found.getValue(), new ImportMapping(columns, coded));
        });
    }

    private ImportReport write(
            Handle handle,
            RecordSource source,
            ImportMapping mapping,
            ImportOrder order,
            boolean dryRun,
            Progress progress) {
        String name = source.table().fileName();
        Step step = steps.begin(handle, coder, StepKind.IMPORT, name);
        String codedBy = Optional.ofNullable(order.codedBy()).orElse("").strip();
        boolean byOther =
                !codedBy.isEmpty() && !codedBy.equals(coder) && !mapping.coded().isEmpty();
        Step codesStep = byOther ? steps.begin(handle, codedBy, StepKind.IMPORT, name) : step;
        try (RowImport rows = new RowImport(handle, step, codesStep, source, mapping, order)) {
            new ReadAhead<>(rows.reader(order)).read(source, rows, progress);
            return rows.finish(dryRun);
        }
    }

    /** Without references nothing is known, so every row would be imported again. */
    private static void refuseWithoutReference(ImportMapping mapping) {
        if (mapping.the(ColumnRole.REFERENCE).isEmpty()) {
            throw Refusal.of(ImportReason.NO_REFERENCE);
        }
    }

    private static void refuseSheet(SourceTable table) {
        if (table.sheet() == null) {
            throw Refusal.of(SourceReason.NOT_A_WORKBOOK, table.fileName());
        }
    }

    private static void refuseRepeat(Handle handle, RecordSource source) {
        Optional<String> before = new ImportDao()
                .importedBefore(handle, source.sha256(), source.table().sheet());
        String name = source.table().fileName();
        if (before.isPresent()) {
            throw before.get().equals(name)
                    ? Refusal.of(ImportReason.SAME_FILE, name)
                    : Refusal.of(ImportReason.SAME_FILE_AS, name, before.get());
        }
    }
}
