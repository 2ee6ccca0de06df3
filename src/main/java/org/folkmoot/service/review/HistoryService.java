package org.folkmoot.service.review;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.model.CodingReason;
import org.folkmoot.model.HistoryFilter;
import org.folkmoot.model.HistoryStep;
import org.folkmoot.model.Progress;
import org.folkmoot.model.Refusal;
import org.folkmoot.model.UndoResult;
import org.folkmoot.store.Store;
import org.folkmoot.store.steps.HistoryDao;
import org.folkmoot.store.steps.HistoryDao.LoggedStep;
import org.folkmoot.store.steps.HistoryPageDao;
import org.folkmoot.store.steps.UndoDao;
import org.jdbi.v3.core.Handle;

/**
 * What was done, and undo and redo of one's own part of it, across restarts: everything is read off the log. Undoing
 * never edits the log, it appends.
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

    /** Takes back one's latest step; empty if there is none. What somebody has changed since is left and counted. */
    public Optional<UndoResult> undo() {
        return store.write(handle -> history.nextToUndo(handle, coder).map(step -> undos.undo(handle, coder, step)));
    }

    /** Brings back what the latest undo took back; empty if something was done since. */
    public Optional<UndoResult> redo() {
        return store.write(handle -> history.nextToRedo(handle, coder)
                .map(undone -> undos.redo(handle, coder, undone.step(), undone.undo())));
    }

    /**
     * Takes back one step of one's own, whatever was done since.
     *
     * @param stepId id
     * @throws Refusal if it is not one's own, cannot be undone or is undone already, or everything that it did was
     *     changed since; nothing is written
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
     * Brings one step of one's own back that was undone, whatever was done since.
     *
     * @param stepId id of the step that was undone, not of the undo
     * @throws Refusal if it is not one's own or not undone; nothing is written
     */
    public UndoResult redo(long stepId) {
        return store.write(handle -> {
            LoggedStep step = own(handle, stepId);
            long undo = history.undoOf(handle, stepId).orElseThrow(() -> Refusal.of(CodingReason.STEP_NOT_UNDONE));
            return undos.redo(handle, coder, step, undo);
        });
    }

    /**
     * Takes back one's steps down to that one and with it, the newest first, all of them or none.
     *
     * @throws Refusal if it is not one's own or cannot be undone
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

    /** How many steps {@link #undoBackTo} would take back. */
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
     * The newest steps before one, everyone's, newest first.
     *
     * @param before id of a step, or {@link Long#MAX_VALUE} to begin
     */
    public List<HistoryStep> page(HistoryFilter filter, long before, int limit) {
        return store.read(handle -> pages.page(handle, filter, before, limit));
    }

    /** What came after a step: for a history that is shown already. */
    public News since(HistoryFilter filter, long stepId) {
        return store.read(handle ->
                new News(pages.after(handle, filter, stepId), pages.reversedSince(handle, stepId), position(handle)));
    }

    /**
     * What came after a step.
     *
     * @param steps the newest first
     * @param undone ordinary steps that were undone or done again, and whether they are undone now
     */
    public record News(List<HistoryStep> steps, Map<Long, Boolean> undone, Position position) {
        public News {
            steps = List.copyOf(steps);
            undone = Map.copyOf(undone);
        }
    }

    /** Where undo and redo stand. */
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
     * Where undo and redo stand: ids of ordinary steps.
     *
     * @param undo what undo takes next, or 0
     * @param redo what redo brings back next, or 0
     */
    public record Position(long undo, long redo) {}

    /** How much of a step undoing it would still reach. */
    public Reach reach(long stepId) {
        UndoDao.Reach reach = store.read(handle -> undos.reach(handle, stepId));
        return new Reach(reach.rows(), reach.holding());
    }

    /**
     * What undoing a step would do.
     *
     * @param things how many things it did
     * @param holding how many of them nothing later has changed
     */
    public record Reach(long things, long holding) {}

    /** Ids of the texts that a step was about. */
    public List<Long> texts(long stepId) {
        return store.read(handle -> pages.texts(handle, stepId));
    }

    /** Names of those who have done anything, by name. */
    public List<String> coders() {
        return store.read(pages::coders);
    }

    /** What several undos did together. */
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
