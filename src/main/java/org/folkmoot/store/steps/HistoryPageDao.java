package org.folkmoot.store.steps;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.folkmoot.model.history.HistoryFilter;
import org.folkmoot.model.history.HistoryStep;
import org.folkmoot.model.history.StepKind;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Reads the log page by page, each step with what it changed: one query for each log table and page. */
public final class HistoryPageDao {
    private static final String STEPS = "SELECT b.id, b.at, k.name AS coder, b.kind, o.id AS ordinary,"
            + " o.kind AS action, o.detail, NOT " + StepDao.inEffect("o") + " AS undone"
            + " FROM batch b JOIN coder k ON k.id = b.coder_id LEFT JOIN batch r ON r.id = b.reverses"
            + " JOIN batch o ON o.id = coalesce(r.reverses, b.reverses, b.id) WHERE ";

    /**
     * The newest steps before one, newest first.
     *
     * @param before id of a step, or {@link Long#MAX_VALUE} for the newest
     */
    public List<HistoryStep> page(Handle handle, HistoryFilter filter, long before, int limit) {
        StringBuilder sql = new StringBuilder(STEPS).append("b.id < :before");
        conditions(filter, sql);
        Query query = handle.createQuery(sql.append(" ORDER BY b.id DESC LIMIT :limit"))
                .bind("before", before)
                .bind("limit", limit);
        return steps(handle, bound(query, filter));
    }

    /** Steps after one, newest first. */
    public List<HistoryStep> after(Handle handle, HistoryFilter filter, long after) {
        StringBuilder sql = new StringBuilder(STEPS).append("b.id > :after");
        conditions(filter, sql);
        Query query = handle.createQuery(sql.append(" ORDER BY b.id DESC")).bind("after", after);
        return steps(handle, bound(query, filter));
    }

    /** Steps that were undone (true) or redone (false) after a step. */
    public Map<Long, Boolean> reversedSince(Handle handle, long after) {
        return handle
                .createQuery("SELECT DISTINCT o.id, NOT " + StepDao.inEffect("o") + " FROM batch b"
                        + " JOIN batch r ON r.id = b.reverses JOIN batch o ON o.id = coalesce(r.reverses, r.id)"
                        + " WHERE b.id > :after AND b.reverses IS NOT NULL")
                .bind("after", after)
                .map((row, context) -> Map.entry(row.getLong(1), row.getBoolean(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Names of the coders in the log, in alphabetical order. */
    public List<String> coders(Handle handle) {
        return handle.createQuery("SELECT name FROM coder k WHERE EXISTS (SELECT 1 FROM batch b"
                        + " WHERE b.coder_id = k.id) ORDER BY name")
                .mapTo(String.class)
                .list();
    }

    /** Texts that a step changed; for a submission, all its current texts. */
    public List<Long> texts(Handle handle, long step) {
        String direct = LogTable.ALL.stream()
                .filter(LogTable::aboutTexts)
                .map(table -> "SELECT text_id FROM " + table.log() + " WHERE batch_id = :batch AND text_id <> 0")
                .collect(Collectors.joining(" UNION "));
        return handle.createQuery("SELECT text_id FROM (" + direct + " UNION SELECT t.id FROM status_log l"
                        + " JOIN answer a ON a.submission_id = l.submission_id JOIN answer_text t ON t.answer_id = a.id"
                        + " AND t.current = 1 AND t.kind <> 'blank' WHERE l.batch_id = :batch) ORDER BY text_id")
                .bind("batch", step)
                .mapTo(Long.class)
                .list();
    }

    private static void conditions(HistoryFilter filter, StringBuilder sql) {
        if (filter.coder().isPresent()) {
            sql.append(" AND b.coder_id = (SELECT id FROM coder WHERE name = :coder)");
        }
        if (filter.group() != HistoryFilter.Group.ALL) {
            sql.append(" AND b.kind IN (<kinds>)");
        }
    }

    private static Query bound(Query query, HistoryFilter filter) {
        filter.coder().ifPresent(coder -> query.bind("coder", coder));
        if (filter.group() != HistoryFilter.Group.ALL) {
            query.bindList(
                    "kinds", filter.group().kinds().stream().map(StepKind::word).toList());
        }
        return query;
    }

    private static List<HistoryStep> steps(Handle handle, Query query) {
        List<Found> found = query.map((row, context) -> new Found(row)).list();
        List<Long> ordinary =
                found.stream().map(each -> each.ordinary).distinct().toList();
        StepChanges changes = StepChanges.of(handle, ordinary);
        return found.stream().map(each -> step(each, changes.of(each.ordinary))).toList();
    }

    private static HistoryStep step(Found found, StepChanges.Change change) {
        return new HistoryStep(
                found.id,
                found.ordinary,
                StepDao.instant(found.at),
                found.coder,
                found.kind,
                found.action,
                found.detail,
                change.things(),
                change.responses(),
                change.reference(),
                change.theme(),
                change.value(),
                found.undone);
    }

    /** A step as logged. */
    private static final class Found {
        private final long id;
        private final long at;
        private final String coder;
        private final StepKind kind;
        private final long ordinary;
        private final StepKind action;
        private final String detail;
        private final boolean undone;

        Found(ResultSet row) throws SQLException {
            id = row.getLong("id");
            at = row.getLong("at");
            coder = row.getString("coder");
            kind = StepKind.of(row.getString("kind"));
            ordinary = row.getLong("ordinary");
            action = StepKind.of(row.getString("action"));
            detail = row.getString("detail");
            undone = row.getBoolean("undone");
        }
    }
}
