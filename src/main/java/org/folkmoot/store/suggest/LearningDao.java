package org.folkmoot.store.suggest;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.folkmoot.model.coding.Verdict;
import org.folkmoot.store.file.Rows;
import org.jdbi.v3.core.Handle;

/** What the learner trains on and scores, within one read. */
public final class LearningDao {
    /**
     * A current text.
     *
     * @param answering whether it is analysed: of an included submission, and no non-answer
     * @param language ISO 639; empty if not detected
     * @param doneAt when a coder marked it as done, in microseconds; 0 if it is not done
     */
    public record Response(
            long textId,
            long questionId,
            String reference,
            String question,
            String text,
            boolean answering,
            String language,
            long doneAt) {}

    /**
     * The current decision on a theme for a text in {@code main}.
     *
     * @param looked whether a coder looked at this text for it: false for suggestions accepted in bulk, unless the text
     *     is done
     */
    public record Decided(long textId, long themeId, Verdict verdict, boolean looked) {}

    /**
     * Streams current texts that are not blank, also of excluded submissions, by submission in order of arrival, then
     * by question.
     */
    public void responses(Handle handle, Consumer<Response> into) {
        Rows.forEach(
                handle,
                "SELECT t.id, q.id, s.reference, q.number, t.text, n.text_id IS NOT NULL,"
                        + " coalesce(l.language, ''), CASE WHEN d.done = 1 THEN b.at ELSE 0 END"
                        + " FROM submission s JOIN answer a ON a.submission_id = s.id"
                        + " JOIN answer_text t ON t.answer_id = a.id AND t.current = 1 AND t.kind <> 'blank'"
                        + " JOIN question q ON q.id = a.question_id LEFT JOIN answering n ON n.text_id = t.id"
                        + " LEFT JOIN text_language l ON l.text_id = t.id"
                        + " LEFT JOIN done d ON d.text_id = t.id AND d.layer_id = 1"
                        + " LEFT JOIN batch b ON b.id = d.batch_id ORDER BY s.id, q.number",
                row -> into.accept(new Response(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        "Q" + row.getInt(4),
                        row.getString(5),
                        row.getBoolean(6),
                        row.getString(7),
                        row.getLong(8))));
    }

    /** Streams the current decisions on current texts, without cleared ones. */
    public void decisions(Handle handle, Consumer<Decided> into) {
        Rows.forEach(
                handle,
                "SELECT c.text_id, c.theme_id, c.verdict, coalesce(d.done, 0) OR b.kind <> 'accept_all' FROM coding c"
                        + " JOIN answer_text t ON t.id = c.text_id AND t.current = 1"
                        + " JOIN decision_log l ON l.id = c.source JOIN batch b ON b.id = l.batch_id"
                        + " LEFT JOIN done d ON d.text_id = c.text_id AND d.layer_id = 1"
                        + " WHERE c.layer_id = 1 AND c.verdict <> 'cleared' ORDER BY c.text_id, c.theme_id",
                row -> into.accept(
                        new Decided(row.getLong(1), row.getLong(2), Verdict.of(row.getString(3)), row.getBoolean(4))));
    }

    /** Number of current texts that are done or have a current decision. */
    public int countCoded(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM answer_text t WHERE t.current = 1 AND t.kind <> 'blank'"
                        + " AND (EXISTS (SELECT 1 FROM done d WHERE d.text_id = t.id AND d.layer_id = 1 AND d.done = 1)"
                        + " OR EXISTS (SELECT 1 FROM coding c WHERE c.text_id = t.id AND c.layer_id = 1"
                        + " AND c.verdict <> 'cleared'))")
                .mapTo(Integer.class)
                .one();
    }

    /** Identifies the current state of decisions, done marks and themes. */
    public String decided(Handle handle) {
        return handle.createQuery("SELECT (SELECT coalesce(max(id), 0) FROM decision_log) || '/' ||"
                        + " (SELECT coalesce(max(id), 0) FROM done_log) || '/' ||"
                        + " (SELECT coalesce(max(id), 0) FROM theme_log)")
                .mapTo(String.class)
                .one();
    }

    /** When each theme was created, in microseconds. */
    public Map<Long, Long> created(Handle handle) {
        Map<Long, Long> made = new HashMap<>();
        Rows.forEach(
                handle,
                "SELECT l.theme_id, min(b.at) FROM theme_log l JOIN batch b ON b.id = l.batch_id GROUP BY l.theme_id",
                row -> made.put(row.getLong(1), row.getLong(2)));
        return made;
    }
}
