package org.folkmoot.store.steps;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.folkmoot.model.history.StepKind;
import org.jdbi.v3.core.Handle;

/** Finds the next step to undo or redo in the log, across program starts. */
public final class HistoryDao {
    private static final String UNDOABLE = Arrays.stream(StepKind.values())
            .filter(StepKind::undoable)
            .map(kind -> "'" + kind.word() + "'")
            .collect(Collectors.joining(", "));
    private static final String OWN = ".coder_id = (SELECT id FROM coder WHERE name = :coder)";
    private static final String STEP = "SELECT b.id, b.kind, b.detail, k.name AS coder, NOT " + StepDao.inEffect("b")
            + " AS undone FROM batch b JOIN coder k ON k.id = b.coder_id ";

    /**
     * A step other than an undo or redo.
     *
     * @param undone whether it is currently undone
     */
    public record LoggedStep(long id, StepKind kind, String detail, String coder, boolean undone) {}

    /**
     * A step that is undone.
     *
     * @param undo id of the step that undid it
     */
    public record Undone(LoggedStep step, long undo) {}

    /** The coder's latest step that is in effect; the time of a redone step is that of its redo. */
    public Optional<LoggedStep> nextToUndo(Handle handle, String coder) {
        return handle.createQuery("SELECT CASE x.kind WHEN 'redo' THEN u.reverses ELSE x.id END AS step"
                        + " FROM batch x LEFT JOIN batch u ON u.id = x.reverses JOIN batch b"
                        + " ON b.id = CASE x.kind WHEN 'redo' THEN u.reverses ELSE x.id END"
                        + " WHERE x" + OWN + " AND x.kind IN ('redo', " + UNDOABLE + ") AND "
                        + StepDao.inEffect("b") + " ORDER BY x.id DESC LIMIT 1")
                .bind("coder", coder)
                .mapTo(Long.class)
                .findOne()
                .flatMap(id -> step(handle, id));
    }

    /** The step that the coder's latest undo undid, unless the coder has done something since. */
    public Optional<Undone> nextToRedo(Handle handle, String coder) {
        return handle.createQuery("SELECT u.reverses, u.id FROM batch u WHERE u" + OWN + " AND u.kind = 'undo'"
                        + " AND NOT EXISTS (SELECT 1 FROM batch w WHERE w.reverses = u.id)"
                        + " AND u.id > coalesce((SELECT o.id FROM batch o WHERE o" + OWN + " AND o.kind IN ("
                        + UNDOABLE + ") ORDER BY o.id DESC LIMIT 1), 0) ORDER BY u.id DESC LIMIT 1")
                .bind("coder", coder)
                .map((row, context) -> new long[] {row.getLong(1), row.getLong(2)})
                .findOne()
                .flatMap(found -> step(handle, found[0]).map(step -> new Undone(step, found[1])));
    }

    /** The step with that id, unless it is an undo or redo. */
    public Optional<LoggedStep> step(Handle handle, long id) {
        return handle.createQuery(STEP + "WHERE b.id = :id AND b.reverses IS NULL")
                .bind("id", id)
                .map((row, context) -> step(row))
                .findOne();
    }

    /** Id of the step that undid a step; empty if the step is in effect. */
    public Optional<Long> undoOf(Handle handle, long id) {
        return handle.createQuery("SELECT u.id FROM batch u WHERE u.reverses = :id"
                        + " AND NOT EXISTS (SELECT 1 FROM batch w WHERE w.reverses = u.id)")
                .bind("id", id)
                .mapTo(Long.class)
                .findOne();
    }

    /** The coder's steps in effect from that one on, newest first. */
    public List<LoggedStep> downTo(Handle handle, String coder, long id) {
        return handle.createQuery(STEP + "WHERE b" + OWN + " AND b.id >= :id AND b.kind IN (" + UNDOABLE + ") AND "
                        + StepDao.inEffect("b") + " ORDER BY b.id DESC")
                .bind("coder", coder)
                .bind("id", id)
                .map((row, context) -> step(row))
                .list();
    }

    private static LoggedStep step(java.sql.ResultSet row) throws java.sql.SQLException {
        return new LoggedStep(
                row.getLong("id"),
                StepKind.of(row.getString("kind")),
                row.getString("detail"),
                row.getString("coder"),
                row.getBoolean("undone"));
    }
}
