package org.folkmoot.store.steps;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.model.history.Step;
import org.folkmoot.model.history.StepKind;
import org.folkmoot.model.history.UndoResult;
import org.folkmoot.store.steps.HistoryDao.LoggedStep;
import org.jdbi.v3.core.Handle;

/**
 * Undoes and redoes steps by appending rows. The current state is always the latest row whose step is in effect,
 * whatever the order of undo and redo.
 */
public final class UndoDao {
    private static final String ROWS_IN = LogTable.ALL.stream()
            .map(table -> "SELECT '" + table.log() + "' WHERE EXISTS (SELECT 1 FROM " + table.log()
                    + " WHERE batch_id = :batch)")
            .collect(Collectors.joining(" UNION ALL "));
    private final StepDao steps;
    private final CodeframeInvariants codeframe = new CodeframeInvariants();

    public UndoDao(Clock clock) {
        this.steps = new StepDao(clock);
    }

    /**
     * Undoes a step, except where a later row is current.
     *
     * @throws org.folkmoot.model.refusal.Refusal if the codeframe depends on what would be undone
     */
    public UndoResult undo(Handle handle, String coder, LoggedStep target) {
        return reverse(handle, steps.begin(handle, coder, StepKind.UNDO, target.detail(), target.id()), target);
    }

    /**
     * Redoes an undone step, except where a later row is current.
     *
     * @param undo id of the step that undid it
     * @throws org.folkmoot.model.refusal.Refusal if the step conflicts with the current codeframe
     */
    public UndoResult redo(Handle handle, String coder, LoggedStep target, long undo) {
        return reverse(handle, steps.begin(handle, coder, StepKind.REDO, target.detail(), undo), target);
    }

    private UndoResult reverse(Handle handle, Step step, LoggedStep target) {
        boolean undo = step.kind() == StepKind.UNDO;
        Set<String> logs = tables(handle, target.id());
        int rows = 0;
        int restored = 0;
        Set<Long> texts = new LinkedHashSet<>();
        for (LogTable table : LogTable.ALL) {
            if (!logs.contains(table.log())) {
                continue;
            }
            rows += (int) count(handle, table.countRows(), target.id());
            restored += handle.createUpdate(table.restate(undo ? table.undone() : table.redone()))
                    .bind("batch", target.id())
                    .bind("new", step.id())
                    .execute();
            if (table.aboutTexts() && texts.size() < UndoResult.MOST_TEXTS) {
                texts.addAll(handle.createQuery(table.textsOfStep())
                        .bind("batch", step.id())
                        .mapTo(Long.class)
                        .list());
            }
        }
        boolean themes = logs.contains(LogTable.THEMES);
        if (themes || logs.contains(LogTable.DECISIONS)) {
            codeframe.check(handle, step.id(), themes);
        }
        return new UndoResult(
                step.at(),
                target.kind(),
                target.detail(),
                1,
                restored,
                rows - restored,
                texts.stream().limit(UndoResult.MOST_TEXTS).toList(),
                themes);
    }

    /** Counts the rows of a step and those that undoing it would change. */
    public Reach reach(Handle handle, long step) {
        long rows = 0;
        long holding = 0;
        Set<String> logs = tables(handle, step);
        for (LogTable table : LogTable.ALL) {
            if (logs.contains(table.log())) {
                rows += count(handle, table.countRows(), step);
                holding += count(handle, table.countHolding(), step);
            }
        }
        return new Reach(rows, holding);
    }

    /**
     * What undoing a step would change.
     *
     * @param rows number of changes that it made
     * @param holding number of these that are current
     */
    public record Reach(long rows, long holding) {}

    private static Set<String> tables(Handle handle, long step) {
        return handle.createQuery(ROWS_IN)
                .bind("batch", step)
                .mapTo(String.class)
                .collect(Collectors.toSet());
    }

    private static long count(Handle handle, String sql, long step) {
        return handle.createQuery(sql).bind("batch", step).mapTo(Long.class).one();
    }
}
