package org.folkmoot.store.importing;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.folkmoot.model.response.SubmissionStatus;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.text.Span;
import org.folkmoot.store.importing.KnownSubmission.CurrentText;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads and supersedes a submission that is imported again. */
public final class RevisionDao {
    /** The submission in its current state. */
    public KnownSubmission submission(Handle handle, long id) {
        Map<Long, CurrentText> texts = new HashMap<>();
        handle.createQuery(
                        "SELECT a.question_id, t.id, a.id, (SELECT max(version) FROM answer_text v WHERE v.answer_id ="
                                + " a.id), t.text FROM answer a JOIN answer_text t ON t.answer_id = a.id AND t.current = 1"
                                + " WHERE a.submission_id = ?")
                .bind(0, id)
                .map((row, context) -> Map.entry(
                        row.getLong(1),
                        new CurrentText(row.getLong(2), row.getLong(3), row.getInt(4), row.getString(5))))
                .forEach(text -> texts.put(text.getKey(), text.getValue()));
        Map<Long, Map<Long, String>> values = new HashMap<>();
        handle.createQuery("SELECT l.attribute_id, l.id, l.value FROM attribute_value v JOIN attribute_level l"
                        + " ON l.id = v.level_id WHERE v.submission_id = ? ORDER BY l.position")
                .bind(0, id)
                .map((row, context) -> values.computeIfAbsent(row.getLong(1), key -> new LinkedHashMap<>())
                        .put(row.getLong(2), row.getString(3)))
                .list();
        String status = handle.createQuery(
                        "SELECT coalesce((SELECT status FROM status WHERE submission_id = ?)," + " 'included')")
                .bind(0, id)
                .mapTo(String.class)
                .one();
        return new KnownSubmission(id, SubmissionStatus.of(status), texts, values, sender(handle, id));
    }

    private static Map<ColumnRole, String> sender(Handle handle, long id) {
        Map<ColumnRole, String> sender = new EnumMap<>(ColumnRole.class);
        handle.createQuery("SELECT received, consent, respondent FROM submission WHERE id = ?")
                .bind(0, id)
                .map((row, context) -> {
                    put(sender, ColumnRole.RECEIVED_DATE, row.getString(1));
                    put(sender, ColumnRole.PUBLICATION_CONSENT, row.getString(2));
                    put(sender, ColumnRole.RESPONDENT, row.getString(3));
                    return true;
                })
                .one();
        return sender;
    }

    private static void put(Map<ColumnRole, String> sender, ColumnRole role, @Nullable String value) {
        if (value != null) {
            sender.put(role, value);
        }
    }

    /** Updates what is known about the sender of a submission. */
    public void sender(Handle handle, long submissionId, Map<ColumnRole, String> sender) {
        handle.execute(
                "UPDATE submission SET received = ?, consent = ?, respondent = ? WHERE id = ?",
                sender.get(ColumnRole.RECEIVED_DATE),
                sender.get(ColumnRole.PUBLICATION_CONSENT),
                sender.get(ColumnRole.RESPONDENT),
                submissionId);
    }

    /** Marks a text as no longer current. */
    public void supersede(Handle handle, long textId) {
        handle.execute("UPDATE answer_text SET current = 0 WHERE id = ?", textId);
    }

    /** Removes values from a submission. */
    public void dropValues(Handle handle, long submissionId, Collection<Long> levelIds) {
        for (long level : levelIds) {
            handle.execute("DELETE FROM attribute_value WHERE submission_id = ? AND level_id = ?", submissionId, level);
        }
    }

    /**
     * Records that an import updated a known submission.
     *
     * @param sourceRow as {@link ImportWriter} stores it
     * @param replaced ids of the previous levels
     * @param sender what was known about the sender before
     */
    public void resubmitted(
            Handle handle,
            long importId,
            long submissionId,
            long line,
            @Nullable String sourceRow,
            Collection<Long> replaced,
            Map<ColumnRole, String> sender) {
        handle.execute(
                "INSERT INTO resubmission (import_id, submission_id, source_line, source_row, replaced, received, consent,"
                        + " respondent) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                importId,
                submissionId,
                line,
                sourceRow,
                replaced.stream().sorted().map(String::valueOf).collect(Collectors.joining(",", "[", "]")),
                sender.get(ColumnRole.RECEIVED_DATE),
                sender.get(ColumnRole.PUBLICATION_CONSENT),
                sender.get(ColumnRole.RESPONDENT));
    }

    /** The themes applied to a text in {@code main}, with their evidence. */
    public List<AppliedTheme> codings(Handle handle, long textId) {
        return handle.createQuery("SELECT theme_id, spans FROM coding WHERE text_id = ? AND layer_id = 1"
                        + " AND verdict = 'applied' ORDER BY theme_id")
                .bind(0, textId)
                .map((row, context) -> new AppliedTheme(row.getLong(1), Span.parse(row.getString(2))))
                .list();
    }

    /** An applied theme. */
    public record AppliedTheme(long themeId, List<Span> spans) {
        public AppliedTheme {
            spans = List.copyOf(spans);
        }
    }
}
