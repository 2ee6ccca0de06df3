package org.folkmoot.store.review;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.folkmoot.model.history.Step;
import org.folkmoot.model.response.Flag;
import org.folkmoot.model.response.StatusReason;
import org.folkmoot.model.response.SubmissionStatus;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/**
 * Appends one change of many responses to the log, by one statement each. Responses that already have the new state get
 * no row, so that undo does not touch them. Methods return the number of rows written.
 */
public final class BulkDao {
    private static final String CHOSEN =
            " FROM json_each(:ids) j JOIN answer_text t ON t.id = j.value AND t.current = 1 AND t.kind <> 'blank'";

    /** Applies a theme to whole responses; existing codings keep their evidence. */
    public int apply(Handle handle, Step step, long[] textIds, long themeId) {
        return decide(handle, step, textIds, themeId, "applied", "coalesce(c.verdict, 'cleared') <> 'applied'");
    }

    /** Removes a theme from responses. */
    public int remove(Handle handle, Step step, long[] textIds, long themeId) {
        return decide(handle, step, textIds, themeId, "removed", "c.verdict = 'applied'");
    }

    private static int decide(
            Handle handle, Step step, long[] textIds, long themeId, String verdict, String whereItIsNot) {
        return update(
                        handle,
                        "INSERT INTO decision_log (batch_id, text_id, theme_id, layer_id, verdict, origin, stance, spans)"
                                + " SELECT :batch, t.id, :theme, 1, :verdict, 'manual', '', ''" + CHOSEN
                                + " LEFT JOIN coding c ON c.text_id = t.id AND c.theme_id = :theme AND c.layer_id = 1"
                                + " WHERE " + whereItIsNot,
                        step,
                        textIds)
                .bind("theme", themeId)
                .bind("verdict", verdict)
                .execute();
    }

    public int flag(Handle handle, Step step, long[] textIds, Flag flag, boolean set) {
        return update(
                        handle,
                        "INSERT INTO flag_log (batch_id, text_id, flag, is_set) SELECT :batch, t.id, :flag, :set"
                                + CHOSEN + " LEFT JOIN flag f ON f.text_id = t.id AND f.flag = :flag"
                                + " WHERE coalesce(f.is_set, 0) <> :set",
                        step,
                        textIds)
                .bind("flag", flag.word())
                .bind("set", set ? 1 : 0)
                .execute();
    }

    /** Marks those as done that count and are not done. */
    public int done(Handle handle, Step step, long[] textIds) {
        return update(
                        handle,
                        "INSERT INTO done_log (batch_id, text_id, layer_id, done) SELECT :batch, t.id, 1, 1" + CHOSEN
                                + " JOIN answering x ON x.text_id = t.id"
                                + " LEFT JOIN done d ON d.text_id = t.id AND d.layer_id = 1"
                                + " WHERE coalesce(d.done, 0) = 0",
                        step,
                        textIds)
                .execute();
    }

    /** Sets the submissions of responses aside, except erased ones and those that already have the status. */
    public int setAside(Handle handle, Step step, long[] textIds, SubmissionStatus status, StatusReason reason) {
        return update(
                        handle,
                        "INSERT INTO status_log (batch_id, submission_id, status, reason)"
                                + " SELECT DISTINCT :batch, a.submission_id, :status, :reason FROM json_each(:ids) j"
                                + " JOIN answer_text t ON t.id = j.value JOIN answer a ON a.id = t.answer_id"
                                + " JOIN submission s ON s.id = a.submission_id AND s.erased_by IS NULL"
                                + " LEFT JOIN status u ON u.submission_id = s.id"
                                + " WHERE coalesce(u.status, 'included') <> :status",
                        step,
                        textIds)
                .bind("status", status.word())
                .bind("reason", reason.stored())
                .execute();
    }

    /** Number of the responses on which each theme is applied in {@code main}; unused themes are missing. */
    public Map<Long, Long> themes(Handle handle, long[] textIds) {
        Map<Long, Long> counts = new LinkedHashMap<>();
        handle.createQuery("SELECT c.theme_id, count(*) FROM json_each(:ids) j JOIN coding c ON c.text_id = j.value"
                        + " AND c.layer_id = 1 AND c.verdict = 'applied' GROUP BY c.theme_id ORDER BY 2 DESC, 1")
                .bind("ids", Arrays.toString(textIds))
                .map((row, context) -> new long[] {row.getLong(1), row.getLong(2)})
                .forEach(count -> counts.put(count[0], count[1]));
        return counts;
    }

    private static Update update(Handle handle, String sql, Step step, long[] textIds) {
        return handle.createUpdate(sql).bind("batch", step.id()).bind("ids", Arrays.toString(textIds));
    }
}
