package org.folkmoot.store.received;

import java.util.List;
import java.util.Optional;
import org.folkmoot.model.history.Step;
import org.folkmoot.store.importing.AttributeDao;
import org.folkmoot.store.steps.LogTable;
import org.folkmoot.store.suggest.EmbeddingDao;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** Removes everything that an import added, as long as no one has worked on it. */
public final class WithdrawalDao {
    /** Texts that the import added, of the submissions being cleared. */
    private static final String BROUGHT = "(SELECT t.id FROM clearing c JOIN submission s ON s.id = c.submission_id"
            + " JOIN answer a ON a.submission_id = s.id JOIN answer_text t ON t.answer_id = a.id"
            + " WHERE s.import_id = :import OR t.import_id = :import)";

    private static final String OWN_STEPS = "(SELECT batch_id FROM import WHERE id = :import UNION"
            + " SELECT codes_batch_id FROM import WHERE id = :import AND codes_batch_id IS NOT NULL)";

    /** Texts with an override in effect. */
    private static final String OVERRIDDEN = "SELECT c.text_id FROM counts c JOIN counts_log l ON l.id = c.source"
            + " WHERE c.text_id IN " + BROUGHT + " AND l.batch_id NOT IN " + OWN_STEPS;

    private static final LogTable DECISIONS = LogTable.named("decision_log");
    private static final LogTable DONE = LogTable.named("done_log");

    private static final String OTHERS = " WHERE text_id IN " + BROUGHT + " AND batch_id NOT IN " + OWN_STEPS;

    /** Levels that no submission has, and none had before another import changed it. */
    private static final String UNUSED_LEVEL = "NOT EXISTS (SELECT 1 FROM attribute_value v WHERE v.level_id = l.id)"
            + " AND NOT EXISTS (SELECT 1 FROM resubmission r, json_each(r.replaced) j WHERE j.value = l.id)";

    /** Later duplicates of the import's submissions, unless another submission of the same sender counts. */
    private static final String DUPLICATES = "WITH counted AS (SELECT s.import_id, s.written,"
            + " lower(trim(s.respondent)) AS sender FROM submission s LEFT JOIN status x ON x.submission_id = s.id"
            + " WHERE coalesce(x.status, 'included') = 'included'),"
            + " own AS MATERIALIZED (SELECT written, sender FROM counted WHERE import_id = :import),"
            + " other AS MATERIALIZED (SELECT written, sender FROM counted WHERE import_id <> :import),"
            + " later AS (SELECT s.written, lower(trim(s.respondent)) AS sender FROM status x JOIN submission s"
            + " ON s.id = x.submission_id WHERE x.status = 'duplicate' AND s.import_id > :import)"
            + " SELECT count(*) FROM later l WHERE (l.written IN (SELECT written FROM own)"
            + " OR l.sender IN (SELECT sender FROM own WHERE sender <> ''))"
            + " AND coalesce(l.written NOT IN (SELECT written FROM other WHERE written IS NOT NULL), 1)"
            + " AND coalesce(l.sender NOT IN (SELECT sender FROM other WHERE sender <> ''), 1)";

    /** The import's file name; empty if the import does not exist or has been removed. */
    public Optional<String> fileName(Handle handle, long importId) {
        return handle.createQuery("SELECT file_name FROM import WHERE id = ? AND withdrawn_by IS NULL")
                .bind(0, importId)
                .mapTo(String.class)
                .findOne();
    }

    /**
     * What has been done since to what the import added.
     *
     * @param coded responses that were coded, marked as done or put in a campaign
     * @param noted responses with a memo or a flag
     * @param overridden responses that were counted, or not counted, by hand
     * @param moved submissions that were set aside, included again or erased
     * @param changedLater submissions that a later import updated
     * @param duplicates submissions of later imports that would no longer be duplicates
     */
    public record Obstacles(long coded, long noted, long overridden, long moved, long changedLater, long duplicates) {
        /** Whether no one has worked on it. Ignores duplicates. */
        public boolean untouched() {
            return coded + noted + overridden + moved + changedLater == 0;
        }
    }

    /** Marks what is to be cleared. The caller's transaction must end with {@link #withdraw} or be rolled back. */
    public Obstacles mark(Handle handle, long importId) {
        run(
                handle,
                importId,
                "INSERT INTO clearing (submission_id, why) SELECT id, 'withdraw' FROM submission"
                        + " WHERE import_id = :import UNION SELECT submission_id, 'withdraw' FROM resubmission"
                        + " WHERE import_id = :import");
        return new Obstacles(
                count(
                        handle,
                        importId,
                        distinct(
                                others("decision_log"),
                                others("done_log"),
                                others("campaign_log"),
                                DECISIONS.decidedSince(OWN_STEPS),
                                DONE.decidedSince(OWN_STEPS))),
                count(handle, importId, distinct(others("memo_log"), others("flag_log"))),
                count(handle, importId, distinct(OVERRIDDEN)),
                count(
                        handle,
                        importId,
                        "SELECT count(DISTINCT l.submission_id) FROM clearing c"
                                + " JOIN submission s ON s.id = c.submission_id"
                                + " JOIN status_log l ON l.submission_id = s.id WHERE l.batch_id NOT IN " + OWN_STEPS
                                + " AND (s.import_id = :import OR l.batch_id > (SELECT batch_id FROM import WHERE id ="
                                + " :import))"),
                count(
                        handle,
                        importId,
                        "SELECT count(DISTINCT r.submission_id) FROM clearing c JOIN resubmission r"
                                + " ON r.submission_id = c.submission_id WHERE r.import_id > :import"),
                count(handle, importId, DUPLICATES));
    }

    /** Texts that the import added and for which other steps have a row. */
    private static String others(String log) {
        return "SELECT text_id FROM " + log + OTHERS;
    }

    private static String distinct(String... texts) {
        return "SELECT count(DISTINCT text_id) FROM (" + String.join(" UNION ", texts) + ")";
    }

    /** Removes everything that is marked and records the step. No one may have worked on it. */
    public void withdraw(Handle handle, Step step, long importId) {
        List<Long> attributes = attributes(handle, importId);
        List<Long> questions = list(
                handle,
                importId,
                "SELECT DISTINCT a.question_id FROM clearing c JOIN answer a ON a.submission_id = c.submission_id");
        for (String table : List.of(
                "decision_log",
                "done_log",
                "counts_log",
                "opened_log",
                "coding",
                "done",
                "counts",
                "proposal",
                "text_mark",
                "text_language",
                "text_embedding")) {
            run(handle, importId, "DELETE FROM " + table + " WHERE text_id IN " + BROUGHT);
        }
        EmbeddingDao.dropUnused(handle);
        // The remaining rows of its steps are about texts that existed before.
        DECISIONS.delete(OWN_STEPS).forEach(sql -> run(handle, importId, sql));
        DONE.delete(OWN_STEPS).forEach(sql -> run(handle, importId, sql));
        statuses(handle, importId);
        values(handle, importId);
        texts(handle, importId);
        run(handle, importId, "DELETE FROM resubmission WHERE import_id = :import");
        run(handle, importId, "DELETE FROM submission WHERE import_id = :import");
        unused(handle, importId, attributes, questions);
        handle.execute("UPDATE import SET withdrawn_by = ? WHERE id = ?", step.id(), importId);
        handle.execute("DELETE FROM clearing");
        // Otherwise later backups would contain words that an erasure no longer looks for.
        ErasureDao.purgeIndex(handle);
    }

    /** Restores each submission's status from before the import changed it. */
    private static void statuses(Handle handle, long importId) {
        run(handle, importId, "DELETE FROM status_log WHERE batch_id IN " + OWN_STEPS);
        run(handle, importId, "DELETE FROM status WHERE submission_id IN (SELECT submission_id FROM clearing)");
        run(
                handle,
                importId,
                "INSERT INTO status (submission_id, status, reason, source, batch_id)"
                        + " SELECT submission_id, status, reason, coalesce(restates, id), batch_id FROM (SELECT l.*,"
                        + " row_number() OVER (PARTITION BY l.submission_id ORDER BY b.at DESC, b.uuid DESC) AS recency"
                        + " FROM clearing c JOIN status_log l ON l.submission_id = c.submission_id"
                        + " JOIN batch b ON b.id = l.batch_id) WHERE recency = 1");
    }

    private static void values(Handle handle, long importId) {
        run(
                handle,
                importId,
                "UPDATE submission SET (received, consent, respondent) = (SELECT r.received, r.consent, r.respondent"
                        + " FROM resubmission r WHERE r.import_id = :import AND r.submission_id = submission.id)"
                        + " WHERE id IN (SELECT submission_id FROM resubmission WHERE import_id = :import)");
        run(
                handle,
                importId,
                "DELETE FROM attribute_value WHERE submission_id IN (SELECT submission_id FROM clearing)");
        run(
                handle,
                importId,
                "INSERT INTO attribute_value (submission_id, level_id) SELECT r.submission_id, j.value"
                        + " FROM resubmission r, json_each(r.replaced) j WHERE r.import_id = :import");
    }

    private static void texts(Handle handle, long importId) {
        run(handle, importId, "DELETE FROM answer_text WHERE id IN " + BROUGHT);
        run(
                handle,
                importId,
                "DELETE FROM answer WHERE submission_id IN (SELECT submission_id FROM clearing)"
                        + " AND NOT EXISTS (SELECT 1 FROM answer_text t WHERE t.answer_id = answer.id)");
        run(
                handle,
                importId,
                "UPDATE answer_text SET current = 1 WHERE id IN (SELECT (SELECT t.id FROM answer_text t"
                        + " WHERE t.answer_id = a.id ORDER BY t.version DESC LIMIT 1) FROM clearing c JOIN answer a"
                        + " ON a.submission_id = c.submission_id WHERE NOT EXISTS (SELECT 1 FROM answer_text t"
                        + " WHERE t.answer_id = a.id AND t.current = 1))");
    }

    /** Attributes that the import's columns or values belong to. */
    private static List<Long> attributes(Handle handle, long importId) {
        return list(
                handle,
                importId,
                "SELECT DISTINCT l.attribute_id FROM clearing c JOIN attribute_value v"
                        + " ON v.submission_id = c.submission_id JOIN attribute_level l ON l.id = v.level_id"
                        + " UNION SELECT a.id FROM import_column k JOIN attribute a ON a.name = " + nameOf("k")
                        + " WHERE k.import_id = :import AND k.role IN ('ATTRIBUTE', 'CLOSED_QUESTION')");
    }

    /** The name of the attribute that a column became. */
    private static String nameOf(String column) {
        return "CASE " + column + ".header WHEN '' THEN 'Column ' || (" + column + ".position + 1) ELSE " + column
                + ".header END";
    }

    /** Deletes what the import created and nothing else uses. */
    private static void unused(Handle handle, long importId, List<Long> attributes, List<Long> questions) {
        for (long attribute : attributes) {
            handle.execute("DELETE FROM attribute_level AS l WHERE l.attribute_id = ? AND " + UNUSED_LEVEL, attribute);
            AttributeDao.renumber(handle, attribute);
            handle.createUpdate("DELETE FROM attribute AS a WHERE a.id = :attribute AND NOT EXISTS (SELECT 1 FROM"
                            + " attribute_level l WHERE l.attribute_id = a.id) AND NOT EXISTS (SELECT 1 FROM import_column k"
                            + " JOIN import i ON i.id = k.import_id WHERE i.withdrawn_by IS NULL AND i.id <> :import"
                            + " AND k.role IN ('ATTRIBUTE', 'CLOSED_QUESTION') AND a.name = " + nameOf("k") + ")")
                    .bind("attribute", attribute)
                    .bind("import", importId)
                    .execute();
        }
        for (long question : questions) {
            handle.execute(
                    "DELETE FROM question AS q WHERE q.id = ? AND NOT EXISTS (SELECT 1 FROM answer a"
                            + " WHERE a.question_id = q.id) AND NOT EXISTS (SELECT 1 FROM campaign c"
                            + " WHERE c.question_id = q.id)",
                    question);
        }
    }

    private static long count(Handle handle, long importId, String sql) {
        return bound(handle.createQuery(sql), sql, importId).mapTo(Long.class).one();
    }

    private static List<Long> list(Handle handle, long importId, String sql) {
        return bound(handle.createQuery(sql), sql, importId).mapTo(Long.class).list();
    }

    private static void run(Handle handle, long importId, String sql) {
        bound(handle.createUpdate(sql), sql, importId).execute();
    }

    /** Jdbi refuses a value that the statement has no parameter for. */
    private static <S extends SqlStatement<S>> S bound(S statement, String sql, long importId) {
        return sql.contains(":import") ? statement.bind("import", importId) : statement;
    }
}
