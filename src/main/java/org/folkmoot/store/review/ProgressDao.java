package org.folkmoot.store.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.model.history.WorkProgress;
import org.folkmoot.model.response.QuestionProgress;
import org.folkmoot.store.file.Rows;
import org.folkmoot.store.steps.StepDao;
import org.jdbi.v3.core.Handle;

/** How far the work has got and who did it. Each method scans the responses, or the done marks, once. */
public final class ProgressDao {
    /** Steps in effect that marked responses as done. The index by time serves where only the latest are read. */
    private static final String MARKS = "SELECT k.name, b.at, (SELECT count(*) FROM done_log l"
            + " WHERE l.batch_id = b.id AND l.done = 1) FROM batch b JOIN coder k ON k.id = b.coder_id"
            + " WHERE b.at >= %d AND b.kind = 'done' AND " + StepDao.inEffect("b") + " ORDER BY b.at, b.uuid";

    /** Receives one step that marked responses as done. */
    @FunctionalInterface
    public interface Marks {
        /** @param responses number of responses that the step marked */
        void marked(String coder, Instant at, long responses);
    }

    /** Done marks of all coders since a moment, in order of time. */
    public void marks(Handle handle, Instant since, Marks visitor) {
        Rows.forEach(
                handle,
                MARKS.formatted(StepDao.micros(since)),
                row -> visitor.marked(row.getString(1), StepDao.instant(row.getLong(2)), row.getLong(3)));
    }

    public List<WorkProgress.OfQuestion> questions(Handle handle) {
        Map<Long, QuestionProgress> found = new HashMap<>();
        Rows.forEach(
                handle,
                "SELECT a.question_id, count(*), coalesce(sum(d.done), 0) FROM answering a"
                        + " LEFT JOIN done d ON d.text_id = a.text_id AND d.layer_id = 1 GROUP BY a.question_id",
                row -> found.put(row.getLong(1), new QuestionProgress(row.getLong(2), row.getLong(3))));
        return new ResponseDao()
                .questions(handle).stream()
                        .map(question -> new WorkProgress.OfQuestion(
                                question, found.getOrDefault(question.id(), new QuestionProgress(0, 0))))
                        .toList();
    }

    public List<WorkProgress.OfCoder> coders(Handle handle) {
        List<WorkProgress.OfCoder> found = new ArrayList<>();
        Rows.forEach(
                handle,
                "SELECT k.name, x.question_id, x.done FROM (SELECT b.coder_id, a.question_id, count(*) AS done"
                        + " FROM done d JOIN answering a ON a.text_id = d.text_id JOIN done_log l ON l.id = d.source"
                        + " JOIN batch b ON b.id = l.batch_id WHERE d.done = 1 AND d.layer_id = 1"
                        + " GROUP BY b.coder_id, a.question_id) x JOIN coder k ON k.id = x.coder_id"
                        + " ORDER BY k.name, x.question_id",
                row -> found.add(new WorkProgress.OfCoder(row.getString(1), row.getLong(2), row.getLong(3))));
        return found;
    }

    public WorkProgress.Care care(Handle handle) {
        long[] sums = new long[5];
        Rows.forEach(
                handle,
                "WITH x AS MATERIALIZED (SELECT (SELECT count(*) FROM opened_log o WHERE o.text_id = a.text_id) AS people,"
                        + " coalesce(d.done, 0) AS done FROM answering a"
                        + " LEFT JOIN done d ON d.text_id = a.text_id AND d.layer_id = 1) SELECT count(*), sum(x.people = 1), sum(x.people > 1), sum(x.done),"
                        + " sum(x.done AND x.people = 0) FROM x",
                row -> {
                    for (int i = 0; i < sums.length; i++) {
                        sums[i] = row.getLong(i + 1);
                    }
                });
        return new WorkProgress.Care(sums[0], sums[1], sums[2], sums[3], sums[4]);
    }
}
