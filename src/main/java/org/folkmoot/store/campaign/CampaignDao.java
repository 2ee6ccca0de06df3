package org.folkmoot.store.campaign;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.folkmoot.model.history.Step;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/**
 * Confirmed campaigns, and the texts to look for campaigns in. Only responses that count are read. A member that no
 * longer counts stays a member, in case it counts again.
 */
public final class CampaignDao {
    private static final String TEXT = "SELECT x.text_id, s.reference, x.question_id,"
            + " CASE WHEN s.respondent IS NULL THEN 's' || s.id ELSE 'r' || s.respondent END AS sender, t.text,"
            + " coalesce(d.done, 0) AS done, EXISTS (SELECT 1 FROM flag f WHERE f.text_id = x.text_id"
            + " AND f.flag = 'distressing' AND f.is_set = 1) AS distressing FROM answering x JOIN answer_text t ON t.id = x.text_id"
            + " JOIN submission s ON s.id = x.submission_id"
            + " LEFT JOIN done d ON d.text_id = x.text_id AND d.layer_id = 1";

    /**
     * A response that counts.
     *
     * @param sender equal for two responses of one respondent, as far as the source tells, and for no others
     * @param done whether it is marked as done
     * @param distressing whether it is flagged as distressing
     */
    public record Text(
            long textId,
            String reference,
            long questionId,
            String sender,
            String text,
            boolean done,
            boolean distressing) {}

    /** @param members number of members that count */
    public record Row(long id, UUID uuid, long questionId, int members) {}

    public long countTexts(Handle handle, long questionId) {
        return handle.createQuery("SELECT count(*) FROM answering WHERE question_id = ?")
                .bind(0, questionId)
                .mapTo(Long.class)
                .one();
    }

    /** Streams the responses to a question in order of arrival. */
    public void texts(Handle handle, long questionId, Consumer<Text> visitor) {
        texts(handle.createQuery(TEXT + " WHERE x.question_id = :question ORDER BY x.text_id")
                        .bind("question", questionId))
                .forEach(visitor);
    }

    /** Those of the texts that count, in order of arrival. */
    public List<Text> texts(Handle handle, Collection<Long> textIds) {
        return texts(handle.createQuery(
                                TEXT + " WHERE x.text_id IN (SELECT value FROM json_each(:texts)) ORDER BY x.text_id")
                        .bind("texts", List.copyOf(textIds).toString()))
                .list();
    }

    /** Members of a campaign that count, in order of arrival. */
    public List<Text> members(Handle handle, long campaignId) {
        return texts(handle.createQuery(TEXT + " JOIN campaign_member m ON m.text_id = x.text_id AND m.member = 1"
                                + " WHERE m.campaign_id = :campaign ORDER BY x.text_id")
                        .bind("campaign", campaignId))
                .list();
    }

    private static ResultIterable<Text> texts(Query query) {
        return query.map((row, context) -> new Text(
                row.getLong("text_id"),
                row.getString("reference"),
                row.getLong("question_id"),
                row.getString("sender"),
                row.getString("text"),
                row.getBoolean("done"),
                row.getBoolean("distressing")));
    }

    /** Campaigns with a member that counts, by question, largest first. */
    public List<Row> confirmed(Handle handle) {
        return handle.createQuery("SELECT c.id, c.uuid, c.question_id, count(*) AS members FROM campaign c"
                        + " JOIN campaign_member m ON m.campaign_id = c.id AND m.member = 1"
                        + " JOIN answering x ON x.text_id = m.text_id"
                        + " GROUP BY c.id ORDER BY c.question_id, members DESC, c.id")
                .map((row, context) -> new Row(
                        row.getLong("id"),
                        UUID.fromString(row.getString("uuid")),
                        row.getLong("question_id"),
                        row.getInt("members")))
                .list();
    }

    /** Campaign by text, for the members among a question's texts. */
    public Map<Long, Long> campaigns(Handle handle, long questionId) {
        Map<Long, Long> campaigns = new HashMap<>();
        handle.createQuery("SELECT m.text_id, m.campaign_id FROM campaign c JOIN campaign_member m"
                        + " ON m.campaign_id = c.id AND m.member = 1 WHERE c.question_id = :question")
                .bind("question", questionId)
                .map((row, context) -> new long[] {row.getLong(1), row.getLong(2)})
                .forEach(row -> campaigns.put(row[0], row[1]));
        return campaigns;
    }

    /** Texts that a coder has split off a campaign. */
    public Set<Long> splitOff(Handle handle, long campaignId) {
        return new HashSet<>(handle.createQuery("SELECT m.text_id FROM campaign_member m"
                        + " JOIN campaign_log l ON l.id = m.source AND l.member = 0"
                        + " WHERE m.campaign_id = :campaign AND m.member = 0")
                .bind("campaign", campaignId)
                .mapTo(Long.class)
                .list());
    }

    /** Creates a campaign without members. */
    public long create(Handle handle, long questionId) {
        return handle.createUpdate("INSERT INTO campaign (uuid, question_id) VALUES (?, ?)")
                .bind(0, UUID.randomUUID().toString())
                .bind(1, questionId)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** Adds texts to a campaign or removes them. */
    public void append(Handle handle, Step step, long campaignId, Collection<Long> textIds, boolean member) {
        PreparedBatch rows = handle.prepareBatch(
                "INSERT INTO campaign_log (batch_id, campaign_id, text_id, member) VALUES (?, ?, ?, ?)");
        textIds.forEach(text -> rows.add(step.id(), campaignId, text, member ? 1 : 0));
        if (!textIds.isEmpty()) {
            rows.execute();
        }
    }
}
