package org.folkmoot.store.steps;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.model.HistoryFilter;
import org.folkmoot.model.HistoryStep;
import org.folkmoot.model.StepKind;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Reads the log page by page, each step with what it changed: one query for each log table and page. */
public final class HistoryPageDao {
    private static final String STEPS = "SELECT b.id, b.at, k.name AS coder, b.kind, o.id AS ordinary,"
            + " o.kind AS action, o.detail, NOT " + StepDao.inEffect("o") + " AS undone"
            + " FROM batch b JOIN coder k ON k.id = b.coder_id LEFT JOIN batch r ON r.id = b.reverses"
            + " JOIN batch o ON o.id = coalesce(r.reverses, b.reverses, b.id) WHERE ";
    /** Columns that describe a single change, where the kind of step does not say it. */
    private static final Map<String, String> VALUES = Map.of(
            "flag_log", "CASE is_set WHEN 1 THEN flag ELSE 'not ' || flag END",
            "memo_log", "CASE memo WHEN '' THEN 'removed' ELSE 'written' END",
            "counts_log", "counts");

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
        String ids =
                found.stream().map(each -> each.ordinary).distinct().toList().toString();
        Map<Long, Facts> facts = new HashMap<>();
        for (LogTable table : LogTable.ALL) {
            facts(handle, table, ids, facts);
        }
        Map<Long, String> byText = references(
                handle,
                "SELECT t.id, s.reference FROM answer_text t JOIN answer a ON a.id = t.answer_id"
                        + " JOIN submission s ON s.id = a.submission_id WHERE t.id IN",
                facts.values().stream().map(each -> each.text));
        Map<Long, String> bySubmission = references(
                handle,
                "SELECT id, reference FROM submission WHERE id IN",
                facts.values().stream().map(each -> each.submission));
        Map<Long, String> themes = references(
                handle,
                "SELECT theme_id, name FROM codeframe WHERE theme_id IN",
                facts.values().stream().map(each -> each.theme));
        return found.stream()
                .map(each -> {
                    Facts of = facts.getOrDefault(each.ordinary, new Facts());
                    String reference = bySubmission.getOrDefault(of.submission, byText.getOrDefault(of.text, ""));
                    return new HistoryStep(
                            each.id,
                            each.ordinary,
                            StepDao.instant(each.at),
                            each.coder,
                            each.kind,
                            each.action,
                            each.detail,
                            of.things,
                            of.responses,
                            of.responses == 1 ? reference : "",
                            themes.getOrDefault(of.theme, ""),
                            of.things == 1 ? of.value : "",
                            each.undone);
                })
                .toList();
    }

    private static void facts(Handle handle, LogTable table, String ids, Map<Long, Facts> facts) {
        boolean texts = table.aboutTexts();
        boolean submissions = table.keys().contains("submission_id");
        boolean themes = table.keys().contains("theme_id");
        String about = texts ? "text_id" : submissions ? "submission_id" : "NULL";
        String theme = themes ? "theme_id" : "NULL";
        String value = VALUES.getOrDefault(table.log(), "''");
        handle.createQuery("SELECT batch_id, count(*), count(DISTINCT " + about + "), min(" + about + "), min(" + theme
                        + "), max(" + theme + "), min(" + value + ") FROM " + table.log()
                        + " WHERE batch_id IN (SELECT value FROM json_each(:ids)) GROUP BY batch_id")
                .bind("ids", ids)
                .map((row, context) -> {
                    Facts of = facts.computeIfAbsent(row.getLong(1), id -> new Facts());
                    of.things += row.getLong(2);
                    of.responses = Math.max(of.responses, row.getLong(3));
                    of.text = texts ? row.getLong(4) : of.text;
                    of.submission = submissions ? row.getLong(4) : of.submission;
                    boolean oneTheme = themes && row.getLong(5) == row.getLong(6) && row.getLong(5) != 0;
                    of.theme = oneTheme ? row.getLong(5) : of.theme;
                    of.value = row.getString(7);
                    return of;
                })
                .list();
    }

    private static Map<Long, String> references(Handle handle, String select, Stream<Long> ids) {
        Map<Long, String> names = new HashMap<>();
        handle.createQuery(select + " (SELECT value FROM json_each(:ids))")
                .bind("ids", ids.filter(id -> id != 0).distinct().toList().toString())
                .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
                .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
        return names;
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

    /** What a step changed, collected from the log tables. */
    private static final class Facts {
        private long things;
        private long responses;
        private long text;
        private long submission;
        private long theme;
        private String value = "";
    }
}
