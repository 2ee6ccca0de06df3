package org.folkmoot.store;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.model.Batch;
import org.folkmoot.model.BatchKind;
import org.folkmoot.model.UndoResult;
import org.folkmoot.store.HistoryDao.Step;
import org.jdbi.v3.core.Handle;

/**
 * Undoes ordinary batches and brings them back, by appending. What holds of anything is always the latest row about it
 * whose batch is not undone, in whatever order batches are undone and done again.
 */
public final class UndoDao {
    private static final String ROWS_IN = LogTable.ALL.stream()
            .map(table -> "SELECT '" + table.log() + "' WHERE EXISTS (SELECT 1 FROM " + table.log()
                    + " WHERE batch_id = :batch)")
            .collect(Collectors.joining(" UNION ALL "));
    private final BatchDao batches;
    private final CodeframeRest codeframe = new CodeframeRest();

    public UndoDao(Clock clock) {
        this.batches = new BatchDao(clock);
    }

    /**
     * Undoes a batch that stands, except where something later holds.
     *
     * @throws org.folkmoot.model.Refusal if the codeframe rests on what would be undone
     */
    public UndoResult undo(Handle handle, String coder, Step step) {
        return reverse(handle, batches.begin(handle, coder, BatchKind.UNDO, step.detail(), step.id()), step);
    }

    /**
     * Brings an undone batch back, except where something later holds.
     *
     * @param undo id of the batch that undid it
     * @throws org.folkmoot.model.Refusal if the codeframe has no room for it any more
     */
    public UndoResult redo(Handle handle, String coder, Step step, long undo) {
        return reverse(handle, batches.begin(handle, coder, BatchKind.REDO, step.detail(), undo), step);
    }

    private UndoResult reverse(Handle handle, Batch batch, Step step) {
        boolean undo = batch.kind() == BatchKind.UNDO;
        Set<String> logs = tables(handle, step.id());
        int rows = 0;
        int restored = 0;
        Set<Long> texts = new LinkedHashSet<>();
        for (LogTable table : LogTable.ALL) {
            if (!logs.contains(table.log())) {
                continue;
            }
            rows += (int) count(handle, table.countRows(), step.id());
            restored += handle.createUpdate(table.restate(undo ? table.undone() : table.redone()))
                    .bind("batch", step.id())
                    .bind("new", batch.id())
                    .execute();
            if (table.aboutTexts() && texts.size() < UndoResult.MOST_TEXTS) {
                texts.addAll(handle.createQuery(table.textsOfBatch())
                        .bind("batch", batch.id())
                        .mapTo(Long.class)
                        .list());
            }
        }
        boolean themes = logs.contains(LogTable.THEMES);
        if (themes || logs.contains(LogTable.DECISIONS)) {
            codeframe.check(handle, batch.id(), themes);
        }
        return new UndoResult(
                batch.at(),
                step.kind(),
                step.detail(),
                1,
                restored,
                rows - restored,
                texts.stream().limit(UndoResult.MOST_TEXTS).toList(),
                themes);
    }

    /** How many rows a batch has, and how many of them undoing it would change. */
    public Reach reach(Handle handle, long batch) {
        long rows = 0;
        long holding = 0;
        Set<String> logs = tables(handle, batch);
        for (LogTable table : LogTable.ALL) {
            if (logs.contains(table.log())) {
                rows += count(handle, table.countRows(), batch);
                holding += count(handle, table.countHolding(), batch);
            }
        }
        return new Reach(rows, holding);
    }

    /**
     * What undoing a batch would do.
     *
     * @param rows how many things it did
     * @param holding how many of them nothing later has changed
     */
    public record Reach(long rows, long holding) {}

    private static Set<String> tables(Handle handle, long batch) {
        return handle.createQuery(ROWS_IN)
                .bind("batch", batch)
                .mapTo(String.class)
                .collect(Collectors.toSet());
    }

    private static long count(Handle handle, String sql, long batch) {
        return handle.createQuery(sql).bind("batch", batch).mapTo(Long.class).one();
    }
}
