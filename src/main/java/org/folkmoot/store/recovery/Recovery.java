package org.folkmoot.store.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.model.Progress;
import org.folkmoot.model.file.Recovered;
import org.folkmoot.model.history.StepKind;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.StoreReason;
import org.folkmoot.store.backup.Restoration;
import org.folkmoot.store.backup.RestoredFile;
import org.folkmoot.store.file.BackupNames;
import org.folkmoot.store.file.Connections;
import org.folkmoot.store.file.DurableFiles;
import org.folkmoot.store.file.Inspection;
import org.folkmoot.store.file.Migrations;
import org.folkmoot.store.file.StoreLock;
import org.folkmoot.store.steps.LogTable;
import org.folkmoot.store.steps.StepDao;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Recovers a damaged consultation into a new file beside it. Tables are read row by row around the damage. Projections
 * and the search index are rebuilt from them; where a row of the log is lost, its projection serves as a second copy.
 * The damaged file is never written to.
 */
public final class Recovery {
    private final Clock clock;

    public Recovery(Clock clock) {
        this.clock = clock;
    }

    /**
     * Recovers what can be read.
     *
     * @param coder recorded as the author of the recovery
     * @param progress reports tables
     * @throws Refusal if the file contains nothing of a consultation, is open, or the new file cannot be written
     */
    public Recovered recover(Path name, String coder, Progress progress) {
        Path file = Inspection.real(name);
        StoreLock lock = StoreLock.take(file);
        Path target = new Restoration(clock).freeName(file, "recovered");
        try {
            return RestoredFile.write(target, draft -> recover(file, draft, coder, progress))
                    .of(target);
        } finally {
            lock.close();
        }
    }

    private Counted recover(Path file, Path draft, String coder, Progress progress) throws IOException, SQLException {
        DurableFiles.createLike(file, draft);
        Counted counted;
        try (RawPages pages = RawPages.open(file);
                Handle handle = Connections.draft(draft)) {
            // Tables begin on the same pages only if the page size is the same.
            handle.execute("PRAGMA page_size = " + pages.pageSize());
            Migrations.migrate(handle, 0);
            handle.execute("PRAGMA foreign_keys = OFF");
            counted = handle.inTransaction(
                    transaction -> new Run(transaction, pages, progress).run(BackupNames.stem(file), coder));
        }
        if (counted.submissions == 0 && counted.actions <= 1) {
            throw Refusal.of(StoreReason.NOTHING_RECOVERED, file.getFileName());
        }
        return counted;
    }

    private record Counted(
            long submissions,
            long texts,
            long decisions,
            long actions,
            long lostPages,
            long lostRows,
            long placeholders) {
        Recovered of(Path file) {
            return new Recovered(file, submissions, texts, decisions, actions, lostPages, lostRows, placeholders);
        }
    }

    /** A single recovery. */
    private final class Run {
        private final Handle handle;
        private final RawPages pages;
        private final RawTree tree;
        private final Progress progress;
        private final RecoveryTarget target;
        private final Map<String, Integer> roots = new HashMap<>();
        /** Tables with rows missing. */
        private final Set<String> incomplete = new LinkedHashSet<>();

        private long invalidRows;

        Run(Handle handle, RawPages pages, Progress progress) {
            this.handle = handle;
            this.pages = pages;
            this.tree = new RawTree(pages);
            this.progress = progress;
            // In a file that was never vacuumed, each table has the root page that it has in a new file.
            handle.createQuery("SELECT name, rootpage FROM sqlite_schema WHERE rootpage > 0")
                    .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
                    .forEach(table -> roots.put(table.getKey(), table.getValue()));
            this.target = new RecoveryTarget(handle);
        }

        Counted run(String title, String coder) {
            try {
                readTables();
                readOrphanedLeaves();
                restoreLostRows();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            long placeholders = new RecoveryRepair(handle).run(title);
            for (LogTable table : LogTable.ALL) {
                table.rebuild().forEach(handle::execute);
            }
            handle.execute("INSERT INTO answer_fts (answer_fts) VALUES ('rebuild')");
            target.finish();
            new StepDao(clock).begin(handle, coder, StepKind.RECOVER, title);
            return new Counted(
                    count("submission"),
                    count("answer_text"),
                    count("decision_log"),
                    count("batch"),
                    tree.lostPages(),
                    tree.lostRows() + invalidRows,
                    placeholders);
        }

        private void readTables() throws IOException {
            Map<String, Integer> found = new HashMap<>();
            boolean whole = tree.walk(1, false, (rowid, values) -> {
                if (values.size() == 5
                        && values.get(1) instanceof String name
                        && values.get(3) instanceof Long root
                        && root > 0) {
                    found.put(name, Math.toIntExact(root));
                }
            });
            Set<Integer> taken = Set.copyOf(found.values());
            if (whole) {
                roots.keySet().retainAll(found.keySet());
            } else {
                roots.values().removeAll(taken);
            }
            roots.putAll(found);
            int done = 0;
            for (String table : target.tables()) {
                progress.step(done++, roots.size());
                Integer root = roots.get(table);
                boolean all = root != null
                        && tree.walk(root, !target.hasRowids(table), (rowid, values) -> add(table, rowid, values));
                if (!all) {
                    incomplete.add(table);
                }
            }
        }

        private void add(String table, long rowid, List<@Nullable Object> values) {
            if (!target.fits(table, values)) {
                invalidRows++;
                incomplete.add(table);
                return;
            }
            target.add(table, rowid, values);
        }

        /** If an interior page is lost, the leaf pages below it can still be read. */
        private void readOrphanedLeaves() throws IOException {
            if (incomplete.isEmpty()) {
                return;
            }
            BitSet known = pages.free();
            known.or(tree.seen());
            for (int number = known.nextClearBit(2); number <= pages.count(); number = known.nextClearBit(number + 1)) {
                progress.step(number, pages.count());
                tree.leaf(number, (rowid, values) -> {
                    for (String table : incomplete) {
                        if (target.hasRowids(table) && target.fits(table, values)) {
                            target.add(table, rowid, values);
                            return;
                        }
                    }
                });
            }
        }

        /** Restores lost rows from indexes and projections. */
        private void restoreLostRows() throws IOException {
            restoreFromIndex(
                    "attribute_value", "attribute_value_level", 2, values -> List.of(values.get(1), values.get(0)));
            restoreFromIndex(
                    "answer",
                    "sqlite_autoindex_answer_1",
                    3,
                    values -> List.of(values.get(2), values.get(0), values.get(1)));
            for (LogTable table : LogTable.ALL) {
                if (!incomplete.contains(table.log())) {
                    continue;
                }
                int keys = table.keys().size();
                int columns = keys + table.values().size() + 2;
                handle.createQuery("SELECT * FROM " + table.projection() + " ORDER BY batch_id")
                        .map((row, context) -> {
                            java.util.ArrayList<@Nullable Object> log = new java.util.ArrayList<>();
                            log.add(row.getLong(columns - 1));
                            log.add(row.getLong(columns));
                            log.add(null);
                            for (int i = 1; i <= columns - 2; i++) {
                                Object value = row.getObject(i);
                                log.add(
                                        value instanceof Number number && !(value instanceof Double)
                                                ? Long.valueOf(number.longValue())
                                                : value);
                            }
                            return log;
                        })
                        .list()
                        .forEach(log -> target.add(table.log(), 0, log));
            }
        }

        /** Converts the values of an index entry into a row. */
        private interface RowMapping {
            List<@Nullable Object> of(List<Object> values);
        }

        private void restoreFromIndex(String table, String index, int columns, RowMapping mapping) throws IOException {
            Integer root = roots.get(index);
            if (root == null || !incomplete.contains(table)) {
                return;
            }
            tree.walk(root, true, (rowid, values) -> {
                if (values.size() == columns && values.stream().allMatch(Long.class::isInstance)) {
                    target.add(
                            table,
                            0,
                            mapping.of(values.stream().map(Object.class::cast).toList()));
                }
            });
        }

        private long count(String table) {
            return handle.createQuery("SELECT count(*) FROM " + table)
                    .mapTo(Long.class)
                    .one();
        }
    }
}
