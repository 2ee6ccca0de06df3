package org.folkmoot.service.review;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.model.Progress;
import org.folkmoot.model.history.HistoryFilter;
import org.folkmoot.model.history.HistoryStep;
import org.folkmoot.model.history.UndoResult;
import org.folkmoot.model.refusal.CodingReason;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.store.Store;
import org.folkmoot.store.steps.HistoryDao;
import org.folkmoot.store.steps.HistoryDao.LoggedStep;
import org.folkmoot.store.steps.HistoryPageDao;
import org.folkmoot.store.steps.UndoDao;
import org.jdbi.v3.core.Handle;

/**
 * The history, with undo and redo of one's own steps across restarts. Everything is read from the log; undo appends to
 * the log and never edits it.
 */
public final class HistoryService {
    private final Store store;
    private final String coder;
    private final UndoDao undos;
    private final HistoryDao history = new HistoryDao();
    private final HistoryPageDao pages = new HistoryPageDao();

    public HistoryService(Store store, String coder, Clock clock) {
        this.store = store;
        this.coder = coder;
        this.undos = new UndoDao(clock);
    }

    /** Undoes the coder's latest step; empty if there is none. Anything changed since is kept and counted. */
    public Optional<UndoResult> undo() {
        return store.write(handle -> history.nextToUndo(handle, coder).map(step -> undos.undo(handle, coder, step)));
    }

    /** Redoes the latest undo; empty if another step has followed. */
    public Optional<UndoResult> redo() {
        return store.write(handle -> history.nextToRedo(handle, coder)
                .map(undone -> undos.redo(handle, coder, undone.step(), undone.undo())));
    }

    /**
     * Undoes one of the coder's own steps, whatever has been done since.
     *
     * @param stepId id
     * @throws Refusal if it is another coder's, cannot be undone, is undone already, or everything it did has since
     * been changed; nothing is written
     */
    public UndoResult undo(long stepId) {
        return store.write(handle -> {
            LoggedStep step = own(handle, stepId);
            if (step.undone()) {
                throw Refusal.of(CodingReason.STEP_UNDONE);
            }
            if (undos.reach(handle, stepId).holding() == 0) {
                throw Refusal.of(CodingReason.STEP_OVERTAKEN);
            }
            return undos.undo(handle, coder, step);
        });
    }

    /**
     * Redoes one of the coder's own undone steps, whatever has been done since.
     *
     * @param stepId id of the undone step, not of the undo
     * @throws Refusal if it is another coder's or not undone; nothing is written
     */
    public UndoResult redo(long stepId) {
        return store.write(handle -> {
            LoggedStep step = own(handle, stepId);
            long undo = history.undoOf(handle, stepId).orElseThrow(() -> Refusal.of(CodingReason.STEP_NOT_UNDONE));
            return undos.redo(handle, coder, step, undo);
        });
    }

    /**
     * Undoes the coder's steps back to and including the given one, newest first, all of them or none.
     *
     * @throws Refusal if it is another coder's or cannot be undone
     * @throws org.folkmoot.model.CancelledException if {@code progress} was cancelled; nothing is written
     */
    public UndoResult undoBackTo(long stepId, Progress progress) {
        return store.write(handle -> {
            own(handle, stepId);
            List<LoggedStep> steps = history.downTo(handle, coder, stepId);
            if (steps.isEmpty()) {
                throw Refusal.of(CodingReason.STEPS_UNDONE);
            }
            Sum sum = new Sum();
            for (LoggedStep step : steps) {
                sum.add(undos.undo(handle, coder, step));
                progress.step(sum.steps, steps.size());
            }
            return sum.result();
        });
    }

    /** Number of steps that {@link #undoBackTo} would undo. */
    public int stepsBackTo(long stepId) {
        return store.read(handle -> history.downTo(handle, coder, stepId)).size();
    }

    private LoggedStep own(Handle handle, long stepId) {
        LoggedStep step = history.step(handle, stepId)
                .filter(found -> found.kind().undoable())
                .orElseThrow(() -> Refusal.of(CodingReason.STEP_FINAL));
        if (!step.coder().equals(coder)) {
            throw Refusal.of(CodingReason.STEP_OF_OTHER, step.coder());
        }
        return step;
    }

    /**
     * The newest steps of all coders before the given one, newest first.
     *
     * @param before id of a step, or {@link Long#MAX_VALUE} to start
     */
    public List<HistoryStep> page(HistoryFilter filter, long before, int limit) {
        return store.read(handle -> pages.page(handle, filter, before, limit));
    }

    /** The changes after a step, to update a history that is already shown. */
    public News since(HistoryFilter filter, long stepId) {
        return store.read(handle ->
                new News(pages.after(handle, filter, stepId), pages.reversedSince(handle, stepId), position(handle)));
    }

    /**
     * Changes after a step.
     *
     * @param steps newest first
     * @param undone original steps that were undone or redone, and whether they are undone now
     */
    public record News(List<HistoryStep> steps, Map<Long, Boolean> undone, Position position) {
        public News {
            steps = List.copyOf(steps);
            undone = Map.copyOf(undone);
        }
    }

    /** The current undo and redo position. */
    public Position position() {
        return store.read(this::position);
    }

    private Position position(Handle handle) {
        return new Position(
                history.nextToUndo(handle, coder).map(LoggedStep::id).orElse(0L),
                history.nextToRedo(handle, coder)
                        .map(undone -> undone.step().id())
                        .orElse(0L));
    }

    /**
     * The undo and redo position, as ids of original steps.
     *
     * @param undo the step that undo would undo, or 0
     * @param redo the step that redo would redo, or 0
     */
    public record Position(long undo, long redo) {}

    /** How much of a step an undo would still affect. */
    public Reach reach(long stepId) {
        UndoDao.Reach reach = store.read(handle -> undos.reach(handle, stepId));
        return new Reach(reach.rows(), reach.holding());
    }

    /**
     * The effect of undoing a step.
     *
     * @param things number of items that the step changed
     * @param holding how many of them have not been changed since
     */
    public record Reach(long things, long holding) {}

    /** Ids of the texts that a step affected. */
    public List<Long> texts(long stepId) {
        return store.read(handle -> pages.texts(handle, stepId));
    }

    /** Names of all coders with steps, in alphabetical order. */
    public List<String> coders() {
        return store.read(pages::coders);
    }

    /** The combined result of several undos. */
    private static final class Sum {
        private final Set<Long> texts = new LinkedHashSet<>();
        private int steps;
        private int restored;
        private int kept;
        private boolean codeframe;
        private Optional<UndoResult> last = Optional.empty();

        void add(UndoResult result) {
            steps++;
            restored += result.restored();
            kept += result.kept();
            codeframe |= result.codeframe();
            if (texts.size() < UndoResult.MOST_TEXTS) {
                texts.addAll(result.textIds());
            }
            last = Optional.of(result);
        }

        UndoResult result() {
            UndoResult end = last.orElseThrow();
            return new UndoResult(
                    end.at(),
                    end.what(),
                    end.detail(),
                    steps,
                    restored,
                    kept,
                    texts.stream().limit(UndoResult.MOST_TEXTS).toList(),
                    codeframe);
        }
    }
}
