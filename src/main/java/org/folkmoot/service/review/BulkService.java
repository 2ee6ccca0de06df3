package org.folkmoot.service.review;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import org.folkmoot.model.Batch;
import org.folkmoot.model.BatchKind;
import org.folkmoot.model.Flag;
import org.folkmoot.model.Refusal;
import org.folkmoot.model.SubmissionStatus;
import org.folkmoot.store.BatchDao;
import org.folkmoot.store.BulkDao;
import org.folkmoot.store.Store;
import org.folkmoot.store.ThemeDao;
import org.jdbi.v3.core.Handle;

/**
 * What coders do to many answers at once. Each call is one batch and one transaction that undo takes back; where
 * nothing changes, nothing is written.
 */
public final class BulkService {
    private static final String BEFORE = "before_bulk";

    private final Store store;
    private final String coder;
    private final BatchDao batches;
    private final BulkDao dao = new BulkDao();
    private final ThemeDao themes = new ThemeDao();

    public BulkService(Store store, String coder, Clock clock) {
        this.store = store;
        this.coder = coder;
        this.batches = new BatchDao(clock);
    }

    /**
     * What was done.
     *
     * @param batch empty if nothing was to be done
     * @param changed answers, or submissions where they are set aside
     */
    public record Changed(Optional<Batch> batch, int changed) {}

    /** Codes a theme on whole answers; those that have it already keep their evidence, blank ones take none. */
    public Changed apply(long[] textIds, long themeId) {
        return write(
                BatchKind.APPLY,
                handle -> themes.code(handle, themeId),
                (handle, batch) -> dao.apply(handle, batch, textIds, themeId));
    }

    /** Takes a theme off answers. */
    public Changed remove(long[] textIds, long themeId) {
        return write(
                BatchKind.REMOVE,
                handle -> themes.code(handle, themeId),
                (handle, batch) -> dao.remove(handle, batch, textIds, themeId));
    }

    public Changed flag(long[] textIds, Flag flag, boolean set) {
        return write(BatchKind.FLAG, handle -> "", (handle, batch) -> dao.flag(handle, batch, textIds, flag, set));
    }

    /** Marks those done that count. */
    public Changed done(long[] textIds) {
        return write(BatchKind.DONE, handle -> "", (handle, batch) -> dao.done(handle, batch, textIds));
    }

    /**
     * Sets the submissions of answers aside; erased ones stay as they are.
     *
     * @param status duplicate, invalid or out of scope
     * @param reason said in the list and the audit; not blank
     * @throws Refusal if no reason is given
     */
    public Changed setAside(long[] textIds, SubmissionStatus status, String reason) {
        if (reason.isBlank()) {
            throw Refusal.usage("Say why the submissions are set aside: the reason is part of the audit.");
        }
        return write(
                BatchKind.STATUS,
                handle -> status.word(),
                (handle, batch) -> dao.setAside(handle, batch, textIds, status, reason.strip()));
    }

    /** How many of these answers have each theme; themes without any are missing, the most frequent first. */
    public Map<Long, Long> themes(long[] textIds) {
        return store.read(handle -> dao.themes(handle, textIds));
    }

    private Changed write(
            BatchKind kind, java.util.function.Function<Handle, String> detail, ToIntBiFunction<Handle, Batch> work) {
        return store.write(handle -> {
            handle.savepoint(BEFORE);
            Batch batch = batches.begin(handle, coder, kind, detail.apply(handle));
            int changed = work.applyAsInt(handle, batch);
            if (changed == 0) {
                handle.rollbackToSavepoint(BEFORE);
                return new Changed(Optional.empty(), 0);
            }
            return new Changed(Optional.of(batch), changed);
        });
    }
}
