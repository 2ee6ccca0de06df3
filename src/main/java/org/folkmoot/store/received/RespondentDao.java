package org.folkmoot.store.received;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.model.response.Flag;
import org.folkmoot.model.response.ReceivedSubmission;
import org.folkmoot.model.response.Respondent;
import org.folkmoot.model.response.Respondent.Reading;
import org.folkmoot.model.response.Respondent.Reply;
import org.folkmoot.model.text.TextKind;
import org.folkmoot.store.review.DetailDao;
import org.folkmoot.store.review.ResponseDao;
import org.folkmoot.store.steps.StepDao;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Everything known about a submission, by four queries whatever its size. */
public final class RespondentDao {
    private static final String TEXTS = "(SELECT t.id FROM answer a JOIN answer_text t ON t.answer_id = a.id"
            + " AND t.current = 1 WHERE a.submission_id = :submission)";

    private final FunnelDao funnel = new FunnelDao();
    private final DetailDao details = new DetailDao();

    /** Empty if there is no such text. */
    public Optional<Respondent> ofText(Handle handle, long textId) {
        return funnel.ofText(handle, textId).map(submission -> respondent(handle, submission));
    }

    private Respondent respondent(Handle handle, ReceivedSubmission submission) {
        return new Respondent(
                submission.reference(),
                submission.status(),
                submission.reason(),
                submission.source(),
                details.values(handle, submission.id()),
                replies(handle, submission.id(), readings(handle, submission.id())));
    }

    private static List<Reply> replies(Handle handle, long submissionId, Map<Long, List<Reading>> readings) {
        return handle.createQuery("SELECT t.id AS text_id, t.text, t.kind, coalesce(d.done, 0) AS done,"
                        + " q.id, q.uuid, q.number, q.wording,"
                        + " (SELECT group_concat(c.theme_id) FROM coding c WHERE c.text_id = t.id AND c.layer_id = 1"
                        + " AND c.verdict = 'applied') AS themes,"
                        + " (SELECT group_concat(f.flag) FROM flag f WHERE f.text_id = t.id AND f.is_set = 1) AS flags"
                        + " FROM answer a JOIN answer_text t ON t.answer_id = a.id AND t.current = 1"
                        + " JOIN question q ON q.id = a.question_id"
                        + " LEFT JOIN done d ON d.text_id = t.id AND d.layer_id = 1"
                        + " WHERE a.submission_id = :submission ORDER BY q.number")
                .bind("submission", submissionId)
                .map((row, context) -> new Reply(
                        ResponseDao.question(row),
                        row.getLong("text_id"),
                        row.getString("text"),
                        TextKind.of(row.getString("kind")),
                        row.getBoolean("done"),
                        parts(row.getString("themes")).map(Long::valueOf).toList(),
                        parts(row.getString("flags")).map(Flag::of).sorted().toList(),
                        readings.getOrDefault(row.getLong("text_id"), List.of())))
                .list();
    }

    private static Map<Long, List<Reading>> readings(Handle handle, long submissionId) {
        Map<Long, List<Reading>> readings = new HashMap<>();
        handle.createQuery("SELECT o.text_id, 'opened' AS act, k.name, o.at FROM opened_log o"
                        + " JOIN coder k ON k.id = o.coder_id WHERE o.text_id IN " + TEXTS
                        + " UNION ALL SELECT l.text_id, CASE l.done WHEN 1 THEN 'done' ELSE 'reopened' END, k.name, b.at"
                        + " FROM done_log l JOIN batch b ON b.id = l.batch_id JOIN coder k ON k.id = b.coder_id"
                        + " WHERE l.layer_id = 1 AND l.text_id IN " + TEXTS + " ORDER BY 4")
                .bind("submission", submissionId)
                .map((row, context) -> Map.entry(
                        row.getLong(1),
                        new Reading(
                                Respondent.Act.of(row.getString(2)),
                                row.getString(3),
                                StepDao.instant(row.getLong(4)))))
                .forEach(each -> readings.computeIfAbsent(each.getKey(), key -> new ArrayList<>())
                        .add(each.getValue()));
        return readings;
    }

    private static Stream<String> parts(@Nullable String joined) {
        return joined == null ? Stream.of() : Stream.of(joined.split(","));
    }
}
