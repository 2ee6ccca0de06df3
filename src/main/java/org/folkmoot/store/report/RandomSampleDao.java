package org.folkmoot.store.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.folkmoot.model.history.Step;
import org.folkmoot.store.steps.StepDao;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Random samples and their members. */
public final class RandomSampleDao {
    /** The first draw of a sample. */
    public record Drawn(long id, long questionId, long seed, Instant at) {}

    /**
     * A response that counts.
     *
     * @param doneAt when a coder marked it as done, in microseconds; 0 if it is not done
     * @param member whether it is in the sample
     */
    public record Response(long responseId, String reference, long doneAt, boolean member) {}

    /** A response and its rank; see {@code RandomOrder}. */
    public record Member(long responseId, long rank) {}

    /** Every sample, by question. */
    public List<Drawn> all(Handle handle) {
        return handle.createQuery(
                        "SELECT s.id, s.question_id, s.seed, b.at FROM random_sample s"
                                + " JOIN batch b ON b.id = s.batch_id JOIN question q ON q.id = s.question_id ORDER BY q.number")
                .map((row, context) ->
                        new Drawn(row.getLong(1), row.getLong(2), row.getLong(3), StepDao.instant(row.getLong(4))))
                .list();
    }

    public Optional<Drawn> ofQuestion(Handle handle, long questionId) {
        return all(handle).stream()
                .filter(each -> each.questionId() == questionId)
                .findFirst();
    }

    /** The responses to a question that count, in no particular order. */
    public List<Response> responses(Handle handle, long questionId) {
        return handle.createQuery("SELECT x.answer_id, s.reference, CASE WHEN d.done = 1 THEN b.at ELSE 0 END,"
                        + " EXISTS (SELECT 1 FROM random_sample_member m WHERE m.answer_id = x.answer_id)"
                        + " FROM answering x JOIN submission s ON s.id = x.submission_id"
                        + " LEFT JOIN done d ON d.text_id = x.text_id AND d.layer_id = 1"
                        + " LEFT JOIN batch b ON b.id = d.batch_id WHERE x.question_id = ?")
                .bind(0, questionId)
                .map((row, context) ->
                        new Response(row.getLong(1), row.getString(2), row.getLong(3), row.getBoolean(4)))
                .list();
    }

    /** The highest rank drawn, also of members that no longer count; empty without members. */
    public Optional<Long> lastRank(Handle handle, long sampleId) {
        return handle.createQuery(
                        "SELECT rank FROM random_sample_member WHERE sample_id = ? ORDER BY rank DESC LIMIT 1")
                .bind(0, sampleId)
                .mapTo(Long.class)
                .findOne();
    }

    public Drawn create(Handle handle, Step step, long questionId, long seed) {
        long id = handle.createUpdate("INSERT INTO random_sample (batch_id, question_id, seed) VALUES (?, ?, ?)")
                .bind(0, step.id())
                .bind(1, questionId)
                .bind(2, seed)
                .executeAndReturnGeneratedKeys()
                .mapTo(Long.class)
                .one();
        return new Drawn(id, questionId, seed, step.at());
    }

    public void add(Handle handle, Step step, long sampleId, List<Member> members) {
        PreparedBatch rows = handle.prepareBatch(
                "INSERT INTO random_sample_member (batch_id, sample_id, answer_id, rank) VALUES (?, ?, ?, ?)");
        members.forEach(member -> rows.bind(0, step.id())
                .bind(1, sampleId)
                .bind(2, member.responseId())
                .bind(3, member.rank())
                .add());
        if (!members.isEmpty()) {
            rows.execute();
        }
    }

    /** Identifies the current samples and what they depend on. */
    public String state(Handle handle) {
        return handle.createQuery("SELECT (SELECT coalesce(max(id), 0) FROM random_sample_member) || '/' ||"
                        + " (SELECT coalesce(max(id), 0) FROM status_log) || '/' ||"
                        + " (SELECT coalesce(max(id), 0) FROM counts_log)")
                .mapTo(String.class)
                .one();
    }
}
