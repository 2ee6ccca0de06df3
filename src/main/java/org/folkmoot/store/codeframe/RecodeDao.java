package org.folkmoot.store.codeframe;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.folkmoot.model.coding.Origin;
import org.folkmoot.model.coding.Reason;
import org.folkmoot.model.coding.RecodeItem;
import org.folkmoot.model.coding.Verdict;
import org.folkmoot.model.history.Step;
import org.folkmoot.model.text.Query;
import org.folkmoot.model.text.Span;
import org.folkmoot.store.search.FtsQuery;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The queue of responses that a late theme may apply to: responses that count, are done and have no decision on the
 * theme.
 */
public final class RecodeDao {
    private static final String CANDIDATE = " JOIN answering a ON a.text_id = x.text_id"
            + " JOIN done d ON d.text_id = x.text_id AND d.layer_id = 1 AND d.done = 1"
            + " LEFT JOIN coding c ON c.text_id = x.text_id AND c.theme_id = :theme AND c.layer_id = 1"
            + " WHERE coalesce(c.verdict, 'cleared') = 'cleared'";

    /** SQL for the time at which the theme was created. */
    private static final String CREATED =
            "(SELECT min(b.at) FROM theme_log l JOIN batch b ON b.id = l.batch_id WHERE l.theme_id = :theme)";

    /** A candidate and the reason for it. A higher score is likelier. */
    public record Found(long textId, double score, Origin origin, String why, List<Span> spans) {
        public Found {
            spans = List.copyOf(spans);
        }
    }

    /** Candidates for which the theme is suggested, best first. */
    public List<Found> suggested(Handle handle, long themeId, int most) {
        return handle.createQuery(
                        "SELECT x.text_id, max(x.score) AS score, x.origin, x.why, x.spans FROM proposal x" + CANDIDATE
                                + " AND x.theme_id = :theme GROUP BY x.text_id ORDER BY score DESC, x.text_id LIMIT :most")
                .bind("theme", themeId)
                .bind("most", most)
                .map((row, context) -> found(row))
                .list();
    }

    private static Found found(ResultSet row) throws SQLException {
        Origin origin = Origin.of(row.getString("origin"));
        return new Found(
                row.getLong("text_id"),
                row.getDouble("score"),
                origin,
                Reason.parse(origin, row.getString("why")).text(),
                Span.parse(row.getString("spans")));
    }

    /** Number of current texts that contain a word. */
    public int frequency(Handle handle, Query word) {
        return handle.createQuery("SELECT count(*) FROM answer_fts WHERE answer_fts MATCH :match")
                .bind("match", FtsQuery.of(word))
                .mapTo(Integer.class)
                .one();
    }

    /**
     * Candidates ranked by BM25, best first.
     *
     * @param any an OR of words that are not too frequent, because every match is ranked
     */
    public List<Found> byWords(Handle handle, long themeId, Query any, int most) {
        return handle.createQuery("SELECT x.text_id, x.score FROM (SELECT rowid AS text_id, -bm25(answer_fts) AS score"
                        + " FROM answer_fts WHERE answer_fts MATCH :match) x" + CANDIDATE
                        + " ORDER BY x.score DESC, x.text_id LIMIT :most")
                .bind("match", FtsQuery.of(any))
                .bind("theme", themeId)
                .bind("most", most)
                .map((row, context) -> new Found(row.getLong(1), row.getDouble(2), Origin.MANUAL, "", List.of()))
                .list();
    }

    /** Replaces the part of a theme's queue that no one has reviewed. */
    public void replace(Handle handle, long themeId, List<Found> found) {
        handle.execute(
                "DELETE FROM recode_queue WHERE theme_id = ? AND NOT EXISTS (SELECT 1 FROM coding c WHERE c.text_id ="
                        + " recode_queue.text_id AND c.theme_id = recode_queue.theme_id AND c.layer_id = 1"
                        + " AND c.verdict <> 'cleared')",
                themeId);
        int place = handle.createQuery("SELECT coalesce(max(place), -1) + 1 FROM recode_queue WHERE theme_id = ?")
                .bind(0, themeId)
                .mapTo(Integer.class)
                .one();
        PreparedBatch rows = handle.prepareBatch("INSERT OR IGNORE INTO recode_queue"
                + " (theme_id, text_id, place, origin, why, spans) VALUES (?, ?, ?, ?, ?, ?)");
        for (Found each : found) {
            rows.bind(0, themeId)
                    .bind(1, each.textId())
                    .bind(2, place++)
                    .bind(3, each.origin().word())
                    .bind(4, each.why())
                    .bind(5, Span.format(each.spans()))
                    .add();
        }
        if (!found.isEmpty()) {
            rows.execute();
        }
    }

    /** The queue in order, with reviewed items. */
    public List<RecodeItem> queue(Handle handle, long themeId) {
        return handle.createQuery("SELECT r.*, s.reference, q.number, t.text, c.verdict FROM recode_queue r"
                        + " JOIN answer_text t ON t.id = r.text_id AND t.current = 1"
                        + " JOIN answer a ON a.id = t.answer_id JOIN submission s ON s.id = a.submission_id"
                        + " JOIN question q ON q.id = a.question_id"
                        + " LEFT JOIN coding c ON c.text_id = r.text_id AND c.theme_id = r.theme_id"
                        + " AND c.layer_id = 1 AND c.verdict <> 'cleared'"
                        + " WHERE r.theme_id = :theme ORDER BY r.place")
                .bind("theme", themeId)
                .map((row, context) -> item(row))
                .list();
    }

    private static RecodeItem item(ResultSet row) throws SQLException {
        return new RecodeItem(
                row.getLong("text_id"),
                row.getString("reference"),
                "Q" + row.getInt("number"),
                row.getString("text"),
                Origin.of(row.getString("origin")),
                row.getString("why"),
                Span.parse(row.getString("spans")),
                Optional.ofNullable(row.getString("verdict")).map(Verdict::of));
    }

    /** Number of responses that count, were done before the theme was created, and have no decision on it. */
    public int doneBefore(Handle handle, long themeId) {
        return handle.createQuery(
                        "SELECT count(*) FROM (SELECT d.text_id FROM done d WHERE d.layer_id = 1 AND d.done = 1) x"
                                + CANDIDATE + " AND d.batch_id IN (SELECT b.id FROM batch b WHERE b.at < " + CREATED
                                + ")")
                .bind("theme", themeId)
                .mapTo(Integer.class)
                .one();
    }

    /** Reopens those responses and returns their number. */
    public int reopen(Handle handle, Step step, long themeId) {
        return handle.createUpdate("INSERT INTO done_log (batch_id, text_id, layer_id, done)"
                        + " SELECT :batch, x.text_id, 1, 0 FROM (SELECT text_id FROM done WHERE layer_id = 1 AND done = 1) x"
                        + CANDIDATE + " AND d.batch_id IN (SELECT b.id FROM batch b WHERE b.at < " + CREATED + ")")
                .bind("batch", step.id())
                .bind("theme", themeId)
                .execute();
    }
}
