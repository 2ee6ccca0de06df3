package org.folkmoot.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.folkmoot.model.Batch;
import org.folkmoot.model.BatchKind;
import org.folkmoot.model.UndoResult;
import org.jdbi.v3.core.Handle;

/** Reverses a batch by appending what was before it, except where somebody has changed that since. */
public final class UndoDao {
    private final BatchDao batches;

    public UndoDao(Clock clock) {
        this.batches = new BatchDao(clock);
    }

    /**
     * Reverses {@code step} under a new batch.
     *
     * @param kind undo, or redo where {@code step} is an undo itself
     * @param action the kind of the ordinary batch that is undone or redone
     */
    public Reversal reverse(Handle handle, String coder, BatchKind kind, BatchDao.Step step, BatchKind action) {
        Batch undo = batches.begin(handle, coder, kind, step.detail(), step.id());
        int rows = 0;
        int restored = 0;
        Set<Long> texts = new LinkedHashSet<>();
        for (LogTable table : LogTable.ALL) {
            int here = handle.createQuery(table.countRows())
                    .bind("batch", step.id())
                    .mapTo(Integer.class)
                    .one();
            if (here == 0) {
                continue;
            }
            rows += here;
            restored += handle.createUpdate(table.undo())
                    .bind("batch", step.id())
                    .bind("undo", undo.id())
                    .execute();
            if (table.aboutTexts()) {
                texts.addAll(handle.createQuery(table.textsOfBatch())
                        .bind("batch", undo.id())
                        .mapTo(Long.class)
                        .list());
            }
        }
        List<Long> firstTexts = new ArrayList<>(texts).subList(0, Math.min(1000, texts.size()));
        return new Reversal(undo, new UndoResult(action, step.detail(), restored, rows - restored, firstTexts));
    }

    /** The batch that was written, and what it did. */
    public record Reversal(Batch batch, UndoResult result) {}
}
