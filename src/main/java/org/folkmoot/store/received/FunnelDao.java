package org.folkmoot.store.received;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.model.history.Step;
import org.folkmoot.model.response.ReceivedSubmission;
import org.folkmoot.model.response.StatusReason;
import org.folkmoot.model.response.SubmissionStatus;
import org.folkmoot.model.response.UncountedResponse;
import org.folkmoot.model.source.ImportRecord;
import org.folkmoot.model.source.ImportWarning;
import org.folkmoot.model.source.Provenance;
import org.folkmoot.model.source.WarningCode;
import org.folkmoot.store.file.Rows;
import org.folkmoot.store.importing.WarningDetailsJson;
import org.folkmoot.store.review.ResponseDao;
import org.folkmoot.store.steps.StepDao;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Submissions as received, with status and source. */
public final class FunnelDao {
    private static final String SUBMISSION = "SELECT s.id, s.reference, coalesce(st.status, 'included') AS status,"
            + " coalesce(st.reason, '') AS reason, s.erased_by IS NOT NULL AS erased, s.source_line,"
            + " i.id AS import_id, i.file_name, coalesce(i.sheet, '') AS sheet, i.sha256, k.name AS coder, b.at,"
            + " coalesce((SELECT substr(t.text, 1, 240) FROM answer a JOIN question q ON q.id = a.question_id"
            + " JOIN answer_text t ON t.answer_id = a.id AND t.current = 1 AND t.kind <> 'blank'"
            + " WHERE a.submission_id = s.id ORDER BY q.number LIMIT 1), '') AS opening,"
            + " EXISTS (SELECT 1 FROM answer a JOIN answer_text t ON t.answer_id = a.id AND t.current = 1"
            + " JOIN flag f ON f.text_id = t.id AND f.flag = 'distressing' AND f.is_set = 1"
            + " WHERE a.submission_id = s.id) AS distressing"
            + " FROM submission s JOIN import i ON i.id = s.import_id JOIN batch b ON b.id = i.batch_id"
            + " JOIN coder k ON k.id = b.coder_id LEFT JOIN status st ON st.submission_id = s.id";

    /**
     * Submissions with a status, in order of arrival.
     *
     * @param status empty for all
     */
    public List<ReceivedSubmission> submissions(
            Handle handle, Optional<SubmissionStatus> status, long offset, int limit) {
        return handle.createQuery(SUBMISSION + " WHERE (:status = '' OR coalesce(st.status, 'included') = :status)"
                        + " ORDER BY s.id LIMIT :limit OFFSET :offset")
                .bind("status", status.map(SubmissionStatus::word).orElse(""))
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, context) -> submission(row))
                .list();
    }

    public Optional<ReceivedSubmission> submission(Handle handle, long id) {
        return handle.createQuery(SUBMISSION + " WHERE s.id = ?")
                .bind(0, id)
                .map((row, context) -> submission(row))
                .findOne();
    }

    /** The submission that a text belongs to. */
    public Optional<ReceivedSubmission> ofText(Handle handle, long textId) {
        return handle.createQuery(SUBMISSION + " WHERE s.id = (SELECT a.submission_id FROM answer_text t"
                        + " JOIN answer a ON a.id = t.answer_id WHERE t.id = ?)")
                .bind(0, textId)
                .map((row, context) -> submission(row))
                .findOne();
    }

    private static ReceivedSubmission submission(ResultSet row) throws SQLException {
        return new ReceivedSubmission(
                row.getLong("id"),
                row.getString("reference"),
                SubmissionStatus.of(row.getString("status")),
                StatusReason.of(row.getString("reason")),
                new Provenance(
                        row.getLong("import_id"),
                        row.getString("file_name"),
                        row.getString("sheet"),
                        row.getLong("source_line"),
                        row.getString("sha256"),
                        row.getString("coder"),
                        StepDao.instant(row.getLong("at"))),
                folded(row.getString("opening")),
                row.getBoolean("distressing"),
                row.getBoolean("erased"));
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Whether any current response of a submission has text. */
    public boolean hasText(Handle handle, long submissionId) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM answer a JOIN answer_text t ON t.answer_id = a.id"
                        + " AND t.current = 1 AND t.kind <> 'blank' WHERE a.submission_id = ?)")
                .bind(0, submissionId)
                .mapTo(Boolean.class)
                .one();
    }

    /**
     * Non-answers, and texts with an override, in order of arrival.
     *
     * @param questionId 0 for all
     */
    public List<UncountedResponse> uncounted(Handle handle, long questionId, long offset, int limit) {
        return handle.createQuery("SELECT t.id AS text_id, s.id AS submission_id, s.reference, substr(t.text, 1, 240)"
                        + " AS opening, coalesce(c.counts, -1) AS override, t.kind, q.id, q.uuid, q.number, q.wording"
                        + " FROM answer_text t JOIN answer a ON a.id = t.answer_id JOIN submission s"
                        + " ON s.id = a.submission_id JOIN question q ON q.id = a.question_id"
                        + " LEFT JOIN counts c ON c.text_id = t.id"
                        + " WHERE t.current = 1 AND (:question = 0 OR a.question_id = :question) AND t.kind <> 'blank'"
                        + " AND (t.kind = 'non_answer' OR coalesce(c.counts, -1) <> -1)"
                        + " ORDER BY s.id, q.number LIMIT :limit OFFSET :offset")
                .bind("question", questionId)
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, context) -> {
                    int override = row.getInt("override");
                    return new UncountedResponse(
                            row.getLong("text_id"),
                            row.getLong("submission_id"),
                            row.getString("reference"),
                            ResponseDao.question(row),
                            folded(row.getString("opening")),
                            override == -1 ? row.getString("kind").equals("text") : override == 1,
                            override != -1);
                })
                .list();
    }

    /** Number of current non-answers by question id, taking overrides into account. */
    public Map<Long, Long> nonAnswers(Handle handle) {
        Map<Long, Long> counts = new LinkedHashMap<>();
        Rows.forEach(
                handle,
                "SELECT a.question_id, count(*) FROM answer_text t JOIN answer a ON a.id = t.answer_id"
                        + " LEFT JOIN counts c ON c.text_id = t.id WHERE t.current = 1 AND t.kind <> 'blank'"
                        + " AND CASE coalesce(c.counts, -1) WHEN -1 THEN t.kind = 'non_answer' ELSE c.counts = 0 END"
                        + " GROUP BY a.question_id",
                row -> counts.put(row.getLong(1), row.getLong(2)));
        return counts;
    }

    /** Gives a submission a status. */
    public void status(Handle handle, Step step, long submissionId, SubmissionStatus status, StatusReason reason) {
        handle.execute(
                "INSERT INTO status_log (batch_id, submission_id, status, reason) VALUES (?, ?, ?, ?)",
                step.id(),
                submissionId,
                status.word(),
                reason.stored());
    }

    /** Sets whether a text counts as an answer, whatever was recognised. */
    public void counts(Handle handle, Step step, long textId, boolean counts) {
        handle.execute(
                "INSERT INTO counts_log (batch_id, text_id, counts) VALUES (?, ?, ?)",
                step.id(),
                textId,
                counts ? 1 : 0);
    }

    /** Every import, newest first. */
    public List<ImportRecord> imports(Handle handle) {
        return handle.createQuery("SELECT i.*, coalesce(i.sheet, '') AS named_sheet, k.name AS coder, b.at,"
                        + " wk.name AS withdrawer, coalesce(wb.at, 0) AS withdrawn_at,"
                        + " (SELECT count(*) FROM submission s JOIN answer a ON a.submission_id = s.id"
                        + " JOIN answer_text t ON t.answer_id = a.id WHERE s.import_id = i.id AND t.import_id = i.id"
                        + " AND (EXISTS (SELECT 1 FROM decision_log l WHERE l.text_id = t.id AND l.batch_id NOT IN"
                        + " (i.batch_id, coalesce(i.codes_batch_id, 0))) OR EXISTS (SELECT 1 FROM done_log l"
                        + " WHERE l.text_id = t.id AND l.batch_id NOT IN (i.batch_id, coalesce(i.codes_batch_id, 0)))))"
                        + " AS worked FROM import i JOIN batch b ON b.id = i.batch_id JOIN coder k ON k.id = b.coder_id"
                        + " LEFT JOIN batch wb ON wb.id = i.withdrawn_by LEFT JOIN coder wk ON wk.id = wb.coder_id"
                        + " ORDER BY i.id DESC")
                .map((row, context) -> new ImportRecord(
                        row.getLong("id"),
                        row.getString("file_name"),
                        row.getString("named_sheet"),
                        row.getString("format"),
                        row.getString("sha256"),
                        row.getString("coder"),
                        StepDao.instant(row.getLong("at")),
                        row.getLong("rows"),
                        row.getLong("submissions"),
                        row.getLong("problems"),
                        row.getLong("skipped"),
                        row.getLong("updated"),
                        row.getLong("worked"),
                        withdrawn(row.getString("withdrawer"), row.getLong("withdrawn_at"))))
                .list();
    }

    private static Optional<ImportRecord.Withdrawn> withdrawn(@Nullable String coder, long at) {
        return Optional.ofNullable(coder).map(name -> new ImportRecord.Withdrawn(name, StepDao.instant(at)));
    }

    /** The warnings of an import, in the order in which they arose. */
    public List<ImportWarning> warnings(Handle handle, long importId, int limit) {
        return handle.createQuery("SELECT code, line, header, file, details FROM import_warning WHERE import_id = ?"
                        + " ORDER BY id LIMIT ?")
                .bind(0, importId)
                .bind(1, limit)
                .map((row, context) -> {
                    long line = row.getLong(2);
                    ImportWarning.Place place =
                            new ImportWarning.Place(row.wasNull() ? null : line, row.getString(3), row.getString(4));
                    return new ImportWarning(
                            WarningCode.of(row.getString(1)), place, WarningDetailsJson.read(row.getString(5)));
                })
                .list();
    }

    /** Rows that became no submission, in file order. */
    public List<ImportRecord.Problem> problems(Handle handle, long importId, int limit) {
        return handle.createQuery("SELECT line, reason FROM import_problem WHERE import_id = ? ORDER BY id LIMIT ?")
                .bind(0, importId)
                .bind(1, limit)
                .map((row, context) -> new ImportRecord.Problem(row.getLong(1), row.getString(2)))
                .list();
    }
}
