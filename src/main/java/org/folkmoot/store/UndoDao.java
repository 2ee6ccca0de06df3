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
    private static final String BEFORE = "before_restating";

    private final BatchDao batches;
    private final ThemeDao themes = new ThemeDao();

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
        Set<Long> texts = new LinkedHashSet<>();
        int restored = restate(handle, undo, step, texts);
        int kept = rows(handle, step) - restored;
        List<Long> firstTexts = new ArrayList<>(texts).subList(0, Math.min(1000, texts.size()));
        return new Reversal(undo, new UndoResult(action, step.detail(), restored, kept, firstTexts));
    }

    /**
     * Restates all that can be. Where others have built on the themes of this step (coded with one that would go, taken
     * a code that would come back), the themes stay as they are, and if that is not enough, so does all of it.
     */
    private int restate(Handle handle, Batch undo, BatchDao.Step step, Set<Long> texts) {
        List<LogTable> withoutThemes = LogTable.ALL.stream()
                .filter(table -> !table.equals(LogTable.THEMES))
                .toList();
        for (List<LogTable> tables : List.of(LogTable.ALL, withoutThemes)) {
            handle.savepoint(BEFORE);
            texts.clear();
            int restored = restate(handle, undo, step, texts, tables);
            if (themes.sound(handle)) {
                handle.releaseSavepoint(BEFORE);
                return restored;
            }
            handle.rollbackToSavepoint(BEFORE);
        }
        texts.clear();
        return 0;
    }

    private static int restate(Handle handle, Batch undo, BatchDao.Step step, Set<Long> texts, List<LogTable> tables) {
        int restored = 0;
        for (LogTable table : tables) {
            if (rows(handle, step, table) == 0) {
                continue;
            }
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
        return restored;
    }

    private static int rows(Handle handle, BatchDao.Step step) {
        return LogTable.ALL.stream()
                .mapToInt(table -> rows(handle, step, table))
                .sum();
    }

    private static int rows(Handle handle, BatchDao.Step step, LogTable table) {
        return handle.createQuery(table.countRows())
                .bind("batch", step.id())
                .mapTo(Integer.class)
                .one();
    }

    /** The batch that was written, and what it did. */
    public record Reversal(Batch batch, UndoResult result) {}
}
