package org.folkmoot.store.codeframe;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.folkmoot.model.response.CodedResponse;
import org.folkmoot.model.text.Query;
import org.folkmoot.model.text.Span;
import org.folkmoot.store.search.FtsQuery;
import org.jdbi.v3.core.Handle;

/** Reads the responses that are coded with a theme in {@code main}, filtered by question, coder or attribute. */
public final class CodedResponseDao {
    private static final int OPENING = 160;
    private static final int BEFORE = 40;

    /** A value of an attribute, labelled such as {@code Borough: Camden}. */
    public record Level(long id, String label) {}

    /**
     * In order of arrival.
     *
     * @param questionId 0 for all
     * @param coder empty for all
     * @param levelId an attribute's value, 0 for all
     */
    public List<CodedResponse> responses(
            Handle handle, long themeId, Optional<Query> search, long questionId, String coder, long levelId) {
        String sql = "SELECT t.id, s.reference, q.number, t.text, c.spans, c.stance, k.name AS coder"
                + " FROM coding c JOIN answer_text t ON t.id = c.text_id AND t.current = 1"
                + " JOIN answer a ON a.id = t.answer_id JOIN submission s ON s.id = a.submission_id"
                + " JOIN question q ON q.id = a.question_id JOIN decision_log l ON l.id = c.source"
                + " JOIN batch b ON b.id = l.batch_id JOIN coder k ON k.id = b.coder_id"
                + " WHERE c.theme_id = :theme AND c.layer_id = 1 AND c.verdict = 'applied'"
                + (questionId == 0 ? "" : " AND q.id = :question")
                + (coder.isEmpty() ? "" : " AND k.name = :coder")
                + (levelId == 0
                        ? ""
                        : " AND EXISTS (SELECT 1 FROM attribute_value v WHERE v.submission_id = s.id"
                                + " AND v.level_id = :level)")
                + (search.isEmpty() ? "" : " AND t.id IN (SELECT rowid FROM answer_fts WHERE answer_fts MATCH :match)")
                + " ORDER BY t.id";
        var query = handle.createQuery(sql).bind("theme", themeId);
        if (questionId != 0) {
            query.bind("question", questionId);
        }
        if (!coder.isEmpty()) {
            query.bind("coder", coder);
        }
        if (levelId != 0) {
            query.bind("level", levelId);
        }
        search.ifPresent(wanted -> query.bind("match", FtsQuery.of(wanted)));
        return query.map((row, context) -> response(row)).list();
    }

    private static CodedResponse response(ResultSet row) throws SQLException {
        String text = row.getString("text");
        List<Span> spans = Span.parse(row.getString("spans"));
        int from = spans.isEmpty() ? 0 : wordStart(text, spans.get(0).utf16Start(text) - BEFORE);
        int to = wordStart(text, Math.min(text.length(), from + OPENING));
        String shown = (from > 0 ? "\u2026" : "") + text.substring(from, to);
        return new CodedResponse(
                row.getLong("id"),
                row.getString("reference"),
                "Q" + row.getInt("number"),
                shown.replaceAll("\\s+", " ").strip(),
                row.getString("coder"),
                row.getString("stance"));
    }

    /** Moves forward to a position that splits neither a word nor a surrogate pair. */
    private static int wordStart(String text, int from) {
        int at = Math.max(0, from);
        while (at > 0 && at < text.length() && !Character.isWhitespace(text.charAt(at - 1))) {
            at++;
        }
        return at;
    }

    /** Names of the coders who applied a theme. */
    public List<String> coders(Handle handle, long themeId) {
        return handle.createQuery("SELECT DISTINCT k.name FROM coding c JOIN decision_log l ON l.id = c.source"
                        + " JOIN batch b ON b.id = l.batch_id JOIN coder k ON k.id = b.coder_id"
                        + " WHERE c.theme_id = ? AND c.layer_id = 1 AND c.verdict = 'applied' ORDER BY k.name")
                .bind(0, themeId)
                .mapTo(String.class)
                .list();
    }

    /** Values of the attributes that have at most {@code most} values. */
    public List<Level> levels(Handle handle, int most) {
        return handle.createQuery("SELECT l.id, a.wording || ': ' || l.value FROM attribute a JOIN attribute_level l"
                        + " ON l.attribute_id = a.id WHERE (SELECT count(*) FROM attribute_level o"
                        + " WHERE o.attribute_id = a.id) <= ? ORDER BY a.position, l.position")
                .bind(0, most)
                .map((row, context) -> new Level(row.getLong(1), row.getString(2)))
                .list();
    }
}
