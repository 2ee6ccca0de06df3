package org.folkmoot.service;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.model.BatchKind;
import org.folkmoot.model.UndoResult;
import org.folkmoot.store.BatchDao;
import org.folkmoot.store.BatchDao.Step;
import org.folkmoot.store.Store;
import org.folkmoot.store.UndoDao;
import org.jdbi.v3.core.Handle;

/**
 * Undo and redo of one's own batches, across restarts: what can be undone is read off the log. Undoing never edits
 * the log, it appends.
 */
public final class HistoryService {
    private final Store store;
    private final String coder;
    private final BatchDao batches;
    private final UndoDao undos;
    private final Stacks known = new Stacks();

    HistoryService(Store store, String coder, Clock clock) {
        this.store = store;
        this.coder = coder;
        this.batches = new BatchDao(clock);
        this.undos = new UndoDao(clock);
    }

    /** Takes back one's latest batch; empty if there is none. What somebody has changed since is left and counted. */
    public Optional<UndoResult> undo() {
        return store.write(handle -> {
            Step step = stacks(handle).undoable.peek();
            return step == null
                    ? Optional.<UndoResult>empty()
                    : Optional.of(undos.reverse(handle, coder, BatchKind.UNDO, step, step.kind())
                            .result());
        });
    }

    /** Brings back what the latest undo took back; empty if nothing was undone since the last ordinary batch. */
    public Optional<UndoResult> redo() {
        return store.write(handle -> {
            Stacks stacks = stacks(handle);
            Step undo = stacks.redoable.peek();
            return undo == null
                    ? Optional.<UndoResult>empty()
                    : Optional.of(undos.reverse(
                                    handle,
                                    coder,
                                    BatchKind.REDO,
                                    undo,
                                    stacks.undoneBy(undo).kind())
                            .result());
        });
    }

    /** Only what came since the last time is read, so that an undo costs the same after ten batches and a million. */
    private Stacks stacks(Handle handle) {
        batches.steps(handle, coder, known.last).forEach(known::take);
        return known;
    }

    /** What undo and redo would take next, on top of each stack. Used by the one thread that is writing. */
    private static final class Stacks {
        private final Map<Long, Step> all = new HashMap<>();
        private final Deque<Step> undoable = new ArrayDeque<>();
        private final Deque<Step> redoable = new ArrayDeque<>();
        private long last;

        void take(Step step) {
            last = step.id();
            all.put(step.id(), step);
            switch (step.kind()) {
                case UNDO -> {
                    undoable.pop();
                    redoable.push(step);
                }
                case REDO -> {
                    redoable.pop();
                    undoable.push(undoneBy(at(step.reverses())));
                }
                default -> {
                    if (step.kind().undoable()) {
                        undoable.push(step);
                        redoable.clear();
                    }
                }
            }
        }

        Step undoneBy(Step undo) {
            return at(undo.reverses());
        }

        private Step at(long id) {
            Step step = all.get(id);
            if (step == null) {
                throw new IllegalStateException("a batch reverses one that is not this coder's: " + id);
            }
            return step;
        }
    }
}
