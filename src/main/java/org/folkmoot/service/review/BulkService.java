package org.folkmoot.service.review;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import org.folkmoot.model.history.Step;
import org.folkmoot.model.history.StepKind;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.SubmissionReason;
import org.folkmoot.model.response.Flag;
import org.folkmoot.model.response.StatusReason;
import org.folkmoot.model.response.SubmissionStatus;
import org.folkmoot.store.Store;
import org.folkmoot.store.codeframe.ThemeDao;
import org.folkmoot.store.review.BulkDao;
import org.folkmoot.store.steps.StepDao;
import org.jdbi.v3.core.Handle;

/**
 * Actions on many responses at once. Each call is one undoable step and one transaction; if nothing changes, nothing is
 * written.
 */
public final class BulkService {
    private static final String BEFORE = "before_bulk";

    private final Store store;
    private final String coder;
    private final StepDao steps;
    private final BulkDao dao = new BulkDao();
    private final ThemeDao themes = new ThemeDao();

    public BulkService(Store store, String coder, Clock clock) {
        this.store = store;
        this.coder = coder;
        this.steps = new StepDao(clock);
    }

    /**
     * The result of an action.
     *
     * @param step empty if there was nothing to do
     * @param changed number of responses, or of submissions when they are set aside
     */
    public record Changed(Optional<Step> step, int changed) {}

    /** Codes a theme on whole responses. Responses that have it keep their evidence; blank ones are skipped. */
    public Changed apply(long[] textIds, long themeId) {
        return write(
                StepKind.APPLY,
                handle -> themes.code(handle, themeId),
                (handle, step) -> dao.apply(handle, step, textIds, themeId));
    }

    /** Removes a theme from responses. */
    public Changed remove(long[] textIds, long themeId) {
        return write(
                StepKind.REMOVE,
                handle -> themes.code(handle, themeId),
                (handle, step) -> dao.remove(handle, step, textIds, themeId));
    }

    public Changed flag(long[] textIds, Flag flag, boolean set) {
        return write(StepKind.FLAG, handle -> "", (handle, step) -> dao.flag(handle, step, textIds, flag, set));
    }

    /** Marks the counted ones as done. */
    public Changed done(long[] textIds) {
        return write(StepKind.DONE, handle -> "", (handle, step) -> dao.done(handle, step, textIds));
    }

    /**
     * Sets the submissions of responses aside; erased ones are left alone.
     *
     * @param status duplicate, invalid or out of scope
     * @param reason shown in the list and the audit; not blank
     * @throws Refusal if the reason is blank
     */
    public Changed setAside(long[] textIds, SubmissionStatus status, String reason) {
        if (reason.isBlank()) {
            throw Refusal.of(SubmissionReason.REASON_NEEDED_FOR_ALL);
        }
        return write(
                StepKind.STATUS,
                handle -> status.word(),
                (handle, step) -> dao.setAside(handle, step, textIds, status, new StatusReason.Typed(reason.strip())));
    }

    /** How many of these responses have each theme, most frequent first; themes without any are omitted. */
    public Map<Long, Long> themes(long[] textIds) {
        return store.read(handle -> dao.themes(handle, textIds));
    }

    private Changed write(
            StepKind kind, java.util.function.Function<Handle, String> detail, ToIntBiFunction<Handle, Step> work) {
        return store.write(handle -> {
            handle.savepoint(BEFORE);
            Step step = steps.begin(handle, coder, kind, detail.apply(handle));
            int changed = work.applyAsInt(handle, step);
            if (changed == 0) {
                handle.rollbackToSavepoint(BEFORE);
                return new Changed(Optional.empty(), 0);
            }
            return new Changed(Optional.of(step), changed);
        });
    }
}
