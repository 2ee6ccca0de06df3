package org.folkmoot.store.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.model.coding.Coding;
import org.folkmoot.model.coding.ModelReason;
import org.folkmoot.model.coding.OpenSuggestions;
import org.folkmoot.model.coding.Origin;
import org.folkmoot.model.coding.Reason;
import org.folkmoot.model.coding.Suggestion;
import org.folkmoot.model.coding.Verdict;
import org.folkmoot.model.response.Attribute;
import org.folkmoot.model.response.Question;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.model.response.ResponseDetail.AttributeValue;
import org.folkmoot.model.response.ResponseDetail.OtherResponse;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.text.Boilerplate;
import org.folkmoot.model.text.Span;
import org.folkmoot.model.text.TextMark;
import org.folkmoot.store.importing.AttributeDao;
import org.folkmoot.store.steps.StepDao;
import org.jdbi.v3.core.Handle;

/** Everything about one response, for the reader and the theme panel. */
public final class DetailDao {
    private final ResponseDao responses = new ResponseDao();
    private final AttributeDao attributes = new AttributeDao();

    /** Empty if no current text has that id. */
    public Optional<ResponseDetail> detail(Handle handle, long textId) {
        Optional<ResponseRow> row = responses.row(handle, textId);
        if (row.isEmpty()) {
            return Optional.empty();
        }
        return handle.createQuery("SELECT t.text, a.submission_id, q.id, q.uuid, q.number, q.wording,"
                        + " coalesce(m.memo, '') AS memo FROM answer_text t JOIN answer a ON a.id = t.answer_id"
                        + " JOIN question q ON q.id = a.question_id"
                        + " LEFT JOIN memo m ON m.text_id = t.id AND m.theme_id = 0 WHERE t.id = :text")
                .bind("text", textId)
                .map((found, context) -> {
                    List<Suggestion> suggestions = suggestions(handle, textId);
                    return new ResponseDetail(
                            row.get(),
                            ResponseDao.question(found),
                            found.getString("text"),
                            marks(handle, textId),
                            values(handle, found.getLong("submission_id")),
                            codings(handle, textId),
                            suggestions,
                            references(handle, suggestions),
                            found.getString("memo"),
                            themeMemos(handle, textId),
                            others(handle, found.getLong("submission_id"), textId));
                })
                .findOne();
    }

    private static List<TextMark> marks(Handle handle, long textId) {
        return handle.createQuery(
                        "SELECT start, end, kind FROM text_mark WHERE text_id = :text ORDER BY start, end, kind")
                .bind("text", textId)
                .map((row, context) -> new TextMark(
                        new Span(row.getInt("start"), row.getInt("end")), Boilerplate.of(row.getString("kind"))))
                .list();
    }

    /** What is known about the respondent, in column order. */
    public List<AttributeValue> values(Handle handle, long submissionId) {
        List<Attribute> known = attributes.attributes(handle);
        return handle.createQuery("SELECT l.attribute_id, group_concat(l.value, '; ') FROM attribute_value v"
                        + " JOIN attribute_level l ON l.id = v.level_id JOIN attribute a ON a.id = l.attribute_id"
                        + " WHERE v.submission_id = :submission GROUP BY l.attribute_id ORDER BY a.position")
                .bind("submission", submissionId)
                .map((row, context) -> {
                    long id = row.getLong(1);
                    Attribute attribute = known.stream()
                            .filter(each -> each.id() == id)
                            .findFirst()
                            .orElseThrow();
                    return new AttributeValue(attribute, row.getString(2));
                })
                .list();
    }

    /** Codings of a text in {@code main}, ordered by theme id. */
    public List<Coding> codings(Handle handle, long textId) {
        return handle.createQuery(
                        "SELECT c.*, k.name AS coder, b.at FROM coding c JOIN decision_log l ON l.id = c.source"
                                + " JOIN batch b ON b.id = l.batch_id JOIN coder k ON k.id = b.coder_id"
                                + " WHERE c.text_id = :text AND c.layer_id = 1 AND c.verdict <> 'cleared' ORDER BY c.theme_id")
                .bind("text", textId)
                .map((row, context) -> coding(row))
                .list();
    }

    public static Coding coding(ResultSet row) throws SQLException {
        return new Coding(
                row.getLong("text_id"),
                row.getLong("theme_id"),
                Verdict.of(row.getString("verdict")),
                Origin.of(row.getString("origin")),
                row.getString("stance"),
                Span.parse(row.getString("spans")),
                row.getString("coder"),
                StepDao.instant(row.getLong("at")));
    }

    /** References of the responses that suggestions name as reasons. */
    private static Map<Long, String> references(Handle handle, List<Suggestion> suggestions) {
        List<Long> named = suggestions.stream()
                .map(Suggestion::why)
                .filter(ModelReason.class::isInstance)
                .flatMap(why -> ((ModelReason) why).nearest().stream())
                .distinct()
                .toList();
        Map<Long, String> references = new HashMap<>();
        if (named.isEmpty()) {
            return references;
        }
        handle.createQuery("SELECT t.id, s.reference FROM json_each(:ids) j JOIN answer_text t ON t.id = j.value"
                        + " JOIN answer a ON a.id = t.answer_id JOIN submission s ON s.id = a.submission_id")
                .bind("ids", named.toString())
                .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
                .forEach(each -> references.put(each.getKey(), each.getValue()));
        return references;
    }

    /** Open suggestions for a text, one for each theme, best first. */
    public List<Suggestion> suggestions(Handle handle, long textId) {
        return OpenSuggestions.oneForEachTheme(
                handle.createQuery("SELECT * FROM open_proposal WHERE text_id = :text ORDER BY score DESC, theme_id")
                        .bind("text", textId)
                        .map((row, context) -> new Suggestion(
                                row.getLong("text_id"),
                                row.getLong("theme_id"),
                                row.getDouble("score"),
                                Origin.of(row.getString("origin")),
                                row.getString("version"),
                                Reason.parse(Origin.of(row.getString("origin")), row.getString("why")),
                                Span.parse(row.getString("spans"))))
                        .list());
    }

    private static Map<Long, String> themeMemos(Handle handle, long textId) {
        Map<Long, String> memos = new HashMap<>();
        handle.createQuery("SELECT theme_id, memo FROM memo WHERE text_id = :text AND theme_id <> 0 AND memo <> ''")
                .bind("text", textId)
                .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
                .forEach(each -> memos.put(each.getKey(), each.getValue()));
        return memos;
    }

    private static List<OtherResponse> others(Handle handle, long submissionId, long textId) {
        return handle.createQuery("SELECT t.id AS text_id, q.id, q.uuid, q.number, q.wording FROM answer a"
                        + " JOIN answer_text t ON t.answer_id = a.id AND t.current = 1"
                        + " JOIN question q ON q.id = a.question_id"
                        + " WHERE a.submission_id = :submission AND t.id <> :text AND t.kind <> 'blank'"
                        + " ORDER BY q.number")
                .bind("submission", submissionId)
                .bind("text", textId)
                .map((row, context) -> {
                    Question question = ResponseDao.question(row);
                    return new OtherResponse(question, row.getLong("text_id"));
                })
                .list();
    }
}
