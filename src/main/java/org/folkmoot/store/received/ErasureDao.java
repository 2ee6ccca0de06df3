package org.folkmoot.store.received;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.model.history.Step;
import org.folkmoot.model.response.StatusReason;
import org.folkmoot.store.importing.AttributeDao;
import org.folkmoot.store.suggest.EmbeddingDao;
import org.jdbi.v3.core.Handle;

/** Erases what a submission's respondent sent and what others wrote about it. Its reference stays. */
public final class ErasureDao {
    private static final StatusReason ERASED = new StatusReason.Known(StatusReason.Cause.ERASED);

    private static final String TEXTS = "(SELECT t.id FROM answer a JOIN answer_text t ON t.answer_id = a.id"
            + " WHERE a.submission_id = :submission)";

    /** SQL condition on a submission {@code s}: something is left that erasing empties. */
    public static final String WORDS_LEFT =
            "(s.source_row IS NOT NULL OR s.written IS NOT NULL OR s.received IS NOT NULL"
                    + " OR s.consent IS NOT NULL OR s.respondent IS NOT NULL"
                    + " OR EXISTS (SELECT 1 FROM attribute_value v WHERE v.submission_id = s.id)"
                    + " OR EXISTS (SELECT 1 FROM resubmission r WHERE r.submission_id = s.id AND r.source_row IS NOT NULL)"
                    + " OR EXISTS (SELECT 1 FROM answer a JOIN answer_text t ON t.answer_id = a.id WHERE a.submission_id = s.id"
                    + " AND (t.text <> ''"
                    + " OR EXISTS (SELECT 1 FROM memo_log m WHERE m.text_id = t.id AND m.memo <> '')"
                    + " OR EXISTS (SELECT 1 FROM memo m WHERE m.text_id = t.id AND m.memo <> '')"
                    + " OR EXISTS (SELECT 1 FROM decision_log d WHERE d.text_id = t.id AND d.spans <> '')"
                    + " OR EXISTS (SELECT 1 FROM coding k WHERE k.text_id = t.id AND k.spans <> ''))))";

    /** @param erased whether its rows have been emptied */
    public record Found(long id, String uuid, String reference, boolean erased) {}

    public Optional<Found> byReference(Handle handle, String reference) {
        return handle.createQuery(
                        "SELECT id, uuid, reference, erased_by IS NOT NULL FROM submission WHERE reference = ?")
                .bind(0, reference)
                .map((row, context) -> new Found(row.getLong(1), row.getString(2), row.getString(3), row.getBoolean(4)))
                .findOne();
    }

    /** The reference of a text's submission, if that was erased. */
    public Optional<String> erasedReference(Handle handle, long textId) {
        return handle.createQuery("SELECT s.reference FROM answer_text t JOIN answer a ON a.id = t.answer_id"
                        + " JOIN submission s ON s.id = a.submission_id WHERE t.id = ? AND s.erased_by IS NOT NULL")
                .bind(0, textId)
                .mapTo(String.class)
                .findOne();
    }

    /** What to look for in backups. There the submission may have the UUID of an import that was removed since. */
    public ErasureTarget target(Handle handle, String reference) {
        String written = handle.createQuery("SELECT coalesce(written, reference) FROM submission WHERE reference = ?")
                .bind(0, reference)
                .mapTo(String.class)
                .findOne()
                .orElse(reference);
        String uuid = byReference(handle, reference).map(Found::uuid).orElse("");
        Set<String> others = new HashSet<>();
        handle.createQuery("SELECT uuid, reference FROM submission WHERE written = ? AND reference <> ?")
                .bind(0, written)
                .bind(1, reference)
                .map((row, context) -> List.of(row.getString(1), row.getString(2)))
                .forEach(others::addAll);
        return new ErasureTarget(uuid, reference, written, others);
    }

    /** Ids of the submissions in a backup that match the target. */
    public List<Long> matches(Handle handle, ErasureTarget target) {
        return handle
                .createQuery("SELECT id, uuid, reference FROM submission WHERE uuid = :uuid OR reference = :reference"
                        + " OR written = :written ORDER BY id")
                .bind("uuid", target.uuid())
                .bind("reference", target.reference())
                .bind("written", target.written())
                .map((row, context) -> new Found(row.getLong(1), row.getString(2), row.getString(3), false))
                .stream()
                .filter(found -> target.is(found.uuid(), found.reference()))
                .map(Found::id)
                .toList();
    }

    /** Whether there is anything to empty: the submission was never erased, or someone has written about it since. */
    public boolean hasContent(Handle handle, long submissionId) {
        return handle.createQuery("SELECT count(*) FROM submission s WHERE s.id = ? AND (s.erased_by IS NULL OR "
                                + WORDS_LEFT + ")")
                        .bind(0, submissionId)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    /** Its texts in every version, without blank ones. */
    public List<String> texts(Handle handle, long submissionId) {
        return handle.createQuery("SELECT text FROM answer_text WHERE kind <> 'blank' AND id IN " + TEXTS)
                .bind("submission", submissionId)
                .mapTo(String.class)
                .list();
    }

    public long memos(Handle handle, long submissionId) {
        return handle.createQuery("SELECT count(*) FROM memo WHERE memo <> '' AND text_id IN " + TEXTS)
                .bind("submission", submissionId)
                .mapTo(Long.class)
                .one();
    }

    /** Other submissions of the same respondent or with the same written reference. Erasing leaves them alone. */
    public List<String> related(Handle handle, long submissionId) {
        return handle.createQuery("SELECT o.reference FROM submission s JOIN submission o ON o.id <> s.id"
                        + " AND o.erased_by IS NULL AND (o.respondent = s.respondent OR o.written = s.written)"
                        + " WHERE s.id = ? ORDER BY o.id LIMIT 20")
                .bind(0, submissionId)
                .mapTo(String.class)
                .list();
    }

    /** Every example that a theme has or had, with the theme's current code. */
    public List<Example> examples(Handle handle) {
        return handle.createQuery("SELECT DISTINCT c.code, l.example FROM theme_log l JOIN codeframe c"
                        + " ON c.theme_id = l.theme_id WHERE l.example <> '' ORDER BY c.code")
                .map((row, context) -> new Example(row.getString(1), row.getString(2)))
                .list();
    }

    /** @param code of the theme */
    public record Example(String code, String text) {}

    /** References of submissions whose erasure was begun and not finished. */
    public List<String> unfinished(Handle handle) {
        return handle.createQuery(
                        "SELECT s.reference FROM erasing e JOIN submission s ON s.id = e.submission_id ORDER BY s.id")
                .mapTo(String.class)
                .list();
    }

    /** Empties the rows. Their content may still be in the file's free space, its WAL and its backups. */
    public void empty(Handle handle, Step step, long submissionId) {
        handle.execute("INSERT INTO clearing (submission_id, why) VALUES (?, 'erase')", submissionId);
        for (String sql : List.of(
                "UPDATE decision_log SET spans = '' WHERE spans <> '' AND text_id IN " + TEXTS,
                "UPDATE coding SET spans = '' WHERE spans <> '' AND text_id IN " + TEXTS,
                "UPDATE memo_log SET memo = '' WHERE text_id IN " + TEXTS,
                "UPDATE memo SET memo = '' WHERE text_id IN " + TEXTS,
                "DELETE FROM proposal WHERE text_id IN " + TEXTS,
                "DELETE FROM text_mark WHERE text_id IN " + TEXTS,
                "DELETE FROM text_language WHERE text_id IN " + TEXTS,
                "DELETE FROM text_embedding WHERE text_id IN " + TEXTS,
                "DELETE FROM recode_queue WHERE text_id IN " + TEXTS,
                "DELETE FROM reading_queue WHERE text_id IN " + TEXTS,
                "DELETE FROM coding_doubt WHERE text_id IN " + TEXTS,
                "DELETE FROM twin_contradiction WHERE text_id IN " + TEXTS + " OR twin_id IN " + TEXTS,
                "UPDATE answer_text SET kind = 'blank', text = '', words = 0 WHERE id IN " + TEXTS,
                "UPDATE status_log SET reason = '' WHERE submission_id = :submission",
                "UPDATE resubmission SET source_row = NULL, received = NULL, consent = NULL, respondent = NULL WHERE submission_id = :submission")) {
            handle.createUpdate(sql).bind("submission", submissionId).execute();
        }
        EmbeddingDao.dropUnused(handle);
        values(handle, submissionId);
        handle.execute(
                "UPDATE submission SET source_row = NULL, written = NULL, received = NULL, consent = NULL,"
                        + " respondent = NULL, erased_by = ? WHERE id = ?",
                step.id(),
                submissionId);
        handle.execute(
                "INSERT INTO status_log (batch_id, submission_id, status, reason) VALUES (?, ?, 'invalid', ?)",
                step.id(),
                submissionId,
                ERASED.stored());
        handle.execute("DELETE FROM clearing");
        purgeIndex(handle);
    }

    /** Removes words that no text contains any more from the search index and the planner's statistics. */
    public static void purgeIndex(Handle handle) {
        // Deleted words stay in the inner pages of the index, so the index is rebuilt.
        handle.execute("INSERT INTO answer_fts (answer_fts) VALUES ('rebuild')");
        statistics(handle);
    }

    /** A value that only this submission had could identify the respondent. */
    private static void values(Handle handle, long submissionId) {
        List<Long> levels = handle.createQuery("SELECT level_id FROM attribute_value WHERE submission_id = :submission"
                        + " UNION SELECT j.value FROM resubmission r, json_each(r.replaced) j"
                        + " WHERE r.submission_id = :submission")
                .bind("submission", submissionId)
                .mapTo(Long.class)
                .list();
        handle.execute("DELETE FROM attribute_value WHERE submission_id = ?", submissionId);
        handle.execute("UPDATE resubmission SET replaced = '[]' WHERE submission_id = ?", submissionId);
        List<Long> attributes = handle.createQuery("SELECT DISTINCT attribute_id FROM attribute_level")
                .mapTo(Long.class)
                .list();
        for (long level : levels) {
            handle.execute(
                    "DELETE FROM attribute_level AS l WHERE l.id = ? AND NOT EXISTS (SELECT 1 FROM attribute_value v"
                            + " WHERE v.level_id = l.id) AND NOT EXISTS (SELECT 1 FROM resubmission r,"
                            + " json_each(r.replaced) j WHERE j.value = l.id)",
                    level);
        }
        attributes.forEach(attribute -> AttributeDao.renumber(handle, attribute));
    }

    /** The planner's samples are copies of indexed values, which may include a respondent's name. */
    private static void statistics(Handle handle) {
        boolean sampled = handle.createQuery("SELECT count(*) FROM sqlite_schema WHERE name = 'sqlite_stat4'")
                        .mapTo(Integer.class)
                        .one()
                > 0;
        if (sampled) {
            handle.execute("DELETE FROM sqlite_stat4");
        }
        handle.execute("ANALYZE");
    }

    /** Records that an erasure has begun and bytes may be left. */
    public void begun(Handle handle, long submissionId) {
        handle.execute("INSERT INTO erasing (submission_id) VALUES (?) ON CONFLICT DO NOTHING", submissionId);
    }

    /** Records that the erasure is complete. */
    public void finished(Handle handle, long submissionId) {
        handle.execute("DELETE FROM erasing WHERE submission_id = ?", submissionId);
    }
}
