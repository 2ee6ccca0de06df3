package org.folkmoot.store.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.response.Flag;
import org.folkmoot.model.response.Question;
import org.folkmoot.model.response.QuestionProgress;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.response.SubmissionStatus;
import org.folkmoot.model.text.TextKind;
import org.folkmoot.store.codeframe.CodeframeCache;
import org.folkmoot.store.codeframe.ThemeUseDao;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Responses as the list shows them. */
public final class ResponseDao {
    private static final String ROW = "SELECT t.id, a.question_id, s.reference, substr(t.text, 1, 240) AS opening,"
            + " t.words, t.kind, coalesce(st.status, 'included') AS status,"
            + " CASE coalesce((SELECT n.counts FROM counts n WHERE n.text_id = t.id), -1) WHEN 1 THEN t.kind <> 'blank'"
            + " WHEN 0 THEN 0 ELSE t.kind = 'text' END AS says,"
            + " EXISTS (SELECT 1 FROM opened_log o WHERE o.text_id = t.id) AS opened,"
            + " EXISTS (SELECT 1 FROM coding c WHERE c.text_id = t.id AND c.layer_id = 1"
            + " AND c.verdict <> 'cleared') AS decided, coalesce(d.done, 0) AS done,"
            + " (SELECT group_concat(c.theme_id) FROM coding c WHERE c.text_id = t.id AND c.layer_id = 1"
            + " AND c.verdict = 'applied') AS themes,"
            + " (SELECT count(DISTINCT o.theme_id) FROM open_proposal o WHERE o.text_id = t.id) AS proposals,"
            + " (SELECT group_concat(f.flag) FROM flag f WHERE f.text_id = t.id AND f.is_set = 1) AS flags"
            + " FROM answer_text t JOIN answer a ON a.id = t.answer_id JOIN submission s ON s.id = a.submission_id"
            + " LEFT JOIN status st ON st.submission_id = s.id"
            + " LEFT JOIN done d ON d.text_id = t.id AND d.layer_id = 1 WHERE t.current = 1 AND t.id ";

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final CodeframeCache themes = new CodeframeCache();

    public List<Question> questions(Handle handle) {
        return handle.createQuery("SELECT id, uuid, number, wording FROM question ORDER BY number")
                .map((row, context) -> question(row))
                .list();
    }

    public static Question question(ResultSet row) throws SQLException {
        return new Question(
                row.getLong("id"),
                UUID.fromString(row.getString("uuid")),
                row.getInt("number"),
                row.getString("wording"));
    }

    /** Rows for these texts, in this order; superseded texts are left out. */
    public List<ResponseRow> rows(Handle handle, long[] textIds) {
        Map<Long, Integer> order = order(themes.of(handle));
        Map<Long, ResponseRow> found = new HashMap<>();
        handle.createQuery(ROW + "IN (SELECT value FROM json_each(:ids))")
                .bind("ids", Arrays.toString(textIds))
                .map((row, context) -> row(row, order))
                .forEach(row -> found.put(row.textId(), row));
        return Arrays.stream(textIds)
                .mapToObj(found::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The row of one response; empty if no current text has that id. */
    public Optional<ResponseRow> row(Handle handle, long textId) {
        Map<Long, Integer> order = order(themes.of(handle));
        return handle.createQuery(ROW + "= :text")
                .bind("text", textId)
                .map((row, context) -> row(row, order))
                .findOne();
    }

    /** The first of these texts, in this order, that counts and is not done. */
    public OptionalLong firstToDo(Handle handle, long[] textIds) {
        return handle.createQuery("SELECT j.value FROM json_each(:ids) j JOIN answering x ON x.text_id = j.value"
                        + " LEFT JOIN done d ON d.text_id = j.value AND d.layer_id = 1"
                        + " WHERE coalesce(d.done, 0) = 0 ORDER BY j.key LIMIT 1")
                .bind("ids", Arrays.toString(textIds))
                .mapTo(Long.class)
                .findOne()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    /** Attribute values by text id and attribute id. Several values of one attribute are joined by {@code "; "}. */
    public Map<Long, Map<Long, String>> values(Handle handle, long[] textIds) {
        Map<Long, Map<Long, String>> values = new HashMap<>();
        handle.createQuery("SELECT t.id, l.attribute_id, l.value FROM json_each(:ids) j"
                        + " JOIN answer_text t ON t.id = j.value JOIN answer a ON a.id = t.answer_id"
                        + " JOIN attribute_value v ON v.submission_id = a.submission_id"
                        + " JOIN attribute_level l ON l.id = v.level_id ORDER BY t.id, l.attribute_id, l.position")
                .bind("ids", Arrays.toString(textIds))
                .map((row, context) -> {
                    values.computeIfAbsent(row.getLong(1), key -> new HashMap<>())
                            .merge(row.getLong(2), row.getString(3), (one, other) -> one + "; " + other);
                    return true;
                })
                .list();
        return values;
    }

    /** Names of all coders. */
    public List<String> coders(Handle handle) {
        return handle.createQuery("SELECT name FROM coder ORDER BY name COLLATE NOCASE")
                .mapTo(String.class)
                .list();
    }

    public QuestionProgress progress(Handle handle, long questionId) {
        return handle.createQuery(
                        "SELECT count(*), coalesce(sum(d.done), 0) FROM answering a"
                                + " LEFT JOIN done d ON d.text_id = a.text_id AND d.layer_id = 1 WHERE a.question_id = :question")
                .bind("question", questionId)
                .map((row, context) -> new QuestionProgress(row.getLong(1), row.getLong(2)))
                .one();
    }

    /** Number of responses by theme id. A theme group includes the themes below it and counts each response once. */
    public Map<Long, Long> themeCounts(Handle handle, long questionId) {
        return new ThemeUseDao().responses(handle, themes.of(handle), questionId);
    }

    private static ResponseRow row(ResultSet row, Map<Long, Integer> order) throws SQLException {
        SubmissionStatus status = SubmissionStatus.of(row.getString("status"));
        return new ResponseRow(
                row.getLong("id"),
                row.getLong("question_id"),
                row.getString("reference"),
                WHITE_SPACE.matcher(row.getString("opening")).replaceAll(" ").strip(),
                row.getInt("words"),
                TextKind.of(row.getString("kind")),
                status,
                status == SubmissionStatus.INCLUDED && row.getBoolean("says"),
                row.getBoolean("opened") || row.getBoolean("decided"),
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
