package org.folkmoot.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.model.AnswerFilter;
import org.folkmoot.model.AnswerRow;
import org.folkmoot.model.Codeframe;
import org.folkmoot.model.Flag;
import org.folkmoot.model.Question;
import org.folkmoot.model.QuestionProgress;
import org.folkmoot.model.SubmissionStatus;
import org.folkmoot.model.TextKind;
import org.folkmoot.model.Theme;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Answers as the list of responses shows them. */
public final class AnswerDao {
    private static final String ROW = "SELECT t.id, s.reference, substr(t.text, 1, 240) AS opening, t.kind,"
            + " coalesce(st.status, 'included') AS status, coalesce(d.done, 0) AS done,"
            + " (SELECT group_concat(c.theme_id) FROM coding c WHERE c.text_id = t.id AND c.layer_id = 1"
            + " AND c.verdict = 'applied') AS themes,"
            + " (SELECT count(DISTINCT o.theme_id) FROM open_proposal o WHERE o.text_id = t.id) AS proposals,"
            + " (SELECT group_concat(f.flag) FROM flag f WHERE f.text_id = t.id AND f.is_set = 1) AS flags"
            + " FROM ";

    private static final String FROM_ANSWERS = "answer a JOIN answer_text t ON t.answer_id = a.id AND t.current = 1";

    /** Starts from the hits, in this order whatever the planner thinks: otherwise it may search once for each answer. */
    private static final String FROM_HITS = "(SELECT rowid AS hit FROM answer_fts WHERE answer_fts MATCH :match) h"
            + " CROSS JOIN answer_text t ON t.id = h.hit AND t.current = 1 CROSS JOIN answer a ON a.id = t.answer_id";

    private static final String REST = " JOIN submission s ON s.id = a.submission_id"
            + " LEFT JOIN status st ON st.submission_id = s.id"
            + " LEFT JOIN done d ON d.text_id = t.id AND d.layer_id = 1";

    private final ThemeDao themes = new ThemeDao();

    public List<Question> questions(Handle handle) {
        return handle.createQuery("SELECT id, uuid, number, wording FROM question ORDER BY number")
                .map((row, context) -> question(row))
                .list();
    }

    static Question question(ResultSet row) throws SQLException {
        return new Question(
                row.getLong("id"),
                UUID.fromString(row.getString("uuid")),
                row.getInt("number"),
                row.getString("wording"));
    }

    /** The answers to a question that pass the filter, in order of arrival. */
    public List<AnswerRow> answers(Handle handle, long questionId, AnswerFilter filter) {
        StringBuilder sql = new StringBuilder(ROW)
                .append(filter.search().isPresent() ? FROM_HITS : FROM_ANSWERS)
                .append(REST)
                .append(" WHERE a.question_id = :question");
        sql.append(condition(filter.state()));
        Codeframe codeframe = themes.codeframe(handle);
        Optional<Theme> theme = filter.themeId().flatMap(codeframe::byId);
        if (theme.isPresent()) {
            sql.append(" AND EXISTS (SELECT 1 FROM coding c WHERE c.text_id = t.id AND c.layer_id = 1"
                    + " AND c.verdict = 'applied' AND c.theme_id IN (<themes>))");
        }
        Query query =
                handle.createQuery(sql.append(" ORDER BY a.id").toString()).bind("question", questionId);
        theme.ifPresent(chosen -> query.bindList("themes", List.copyOf(codeframe.withDescendants(chosen))));
        filter.search().ifPresent(search -> query.bind("match", FtsQuery.of(search)));
        Map<Long, Integer> order = order(codeframe);
        return query.map((row, context) -> row(row, order)).list();
    }

    /** One answer's line, or empty if no current text has that id. */
    public Optional<AnswerRow> row(Handle handle, long textId) {
        Map<Long, Integer> order = order(themes.codeframe(handle));
        return handle.createQuery(ROW + FROM_ANSWERS + REST + " WHERE t.id = :text")
                .bind("text", textId)
                .map((row, context) -> row(row, order))
                .findOne();
    }

    private static String condition(AnswerFilter.State state) {
        String counted = "t.id IN (SELECT text_id FROM answering WHERE question_id = :question)";
        return switch (state) {
            case ALL -> "";
            case TO_DO -> " AND coalesce(d.done, 0) = 0 AND " + counted;
            case DONE -> " AND d.done = 1";
            case PROPOSED -> " AND EXISTS (SELECT 1 FROM open_proposal o WHERE o.text_id = t.id) AND " + counted;
            case FLAGGED -> " AND EXISTS (SELECT 1 FROM flag f WHERE f.text_id = t.id AND f.is_set = 1)";
            case NOT_COUNTED -> " AND NOT " + counted;
        };
    }

    public QuestionProgress progress(Handle handle, long questionId) {
        return handle.createQuery(
                        "SELECT count(*), coalesce(sum(d.done), 0) FROM answering a"
                                + " LEFT JOIN done d ON d.text_id = a.text_id AND d.layer_id = 1 WHERE a.question_id = :question")
                .bind("question", questionId)
                .map((row, context) -> new QuestionProgress(row.getLong(1), row.getLong(2)))
                .one();
    }

    /** Answers per theme, a net's covering its descendants, each once. */
    public Map<Long, Long> themeCounts(Handle handle, long questionId) {
        Codeframe codeframe = themes.codeframe(handle);
        Map<Long, List<Long>> ancestors = new HashMap<>();
        codeframe
                .themes()
                .forEach(theme -> ancestors.put(
                        theme.id(),
                        codeframe.path(theme).stream().map(Theme::id).toList()));
        Map<Long, Long> counts = new HashMap<>();
        Set<Long> ofText = new HashSet<>();
        long[] last = {-1};
        handle.createQuery("SELECT c.text_id, c.theme_id FROM answering a JOIN coding c ON c.text_id = a.text_id"
                        + " AND c.layer_id = 1 AND c.verdict = 'applied' WHERE a.question_id = :question"
                        + " ORDER BY c.text_id")
                .bind("question", questionId)
                .map((row, context) -> new long[] {row.getLong(1), row.getLong(2)})
                .forEach(coding -> {
                    if (coding[0] != last[0]) {
                        ofText.clear();
                        last[0] = coding[0];
                    }
                    for (long id : ancestors.getOrDefault(coding[1], List.of())) {
                        if (ofText.add(id)) {
                            counts.merge(id, 1L, Long::sum);
                        }
                    }
                });
        return counts;
    }

    private static AnswerRow row(ResultSet row, Map<Long, Integer> order) throws SQLException {
        return new AnswerRow(
                row.getLong("id"),
                row.getString("reference"),
                row.getString("opening").replaceAll("\\s+", " ").strip(),
                TextKind.of(row.getString("kind")),
                SubmissionStatus.of(row.getString("status")),
                row.getBoolean("done"),
                ids(row.getString("themes"), order),
                row.getInt("proposals"),
                flags(row.getString("flags")));
    }

    private static Map<Long, Integer> order(Codeframe codeframe) {
        Map<Long, Integer> order = new HashMap<>();
        codeframe.themes().forEach(theme -> order.put(theme.id(), order.size()));
        return order;
    }

    private static List<Long> ids(@Nullable String joined, Map<Long, Integer> order) {
        List<Long> ids = new ArrayList<>();
        for (String id : parts(joined)) {
            ids.add(Long.valueOf(id));
        }
        ids.sort(Comparator.comparingInt(id -> order.getOrDefault(id, Integer.MAX_VALUE)));
        return ids;
    }

    private static List<Flag> flags(@Nullable String joined) {
        List<Flag> flags = new ArrayList<>();
        for (String word : parts(joined)) {
            flags.add(Flag.of(word));
        }
        flags.sort(Comparator.naturalOrder());
        return flags;
    }

    private static List<String> parts(@Nullable String joined) {
        return joined == null ? List.of() : List.of(joined.split(","));
    }
}
