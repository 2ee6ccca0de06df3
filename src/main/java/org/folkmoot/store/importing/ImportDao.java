package org.folkmoot.store.importing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.folkmoot.model.counting.Funnel;
import org.folkmoot.model.response.SubmissionStatus;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.store.file.Rows;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads what an import needs to know about the consultation. */
public final class ImportDao {
    /** The suffix that a repeated reference gets. */
    private static final Pattern COPY = Pattern.compile("#[0-9]+$");

    public boolean anySubmission(Handle handle) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM submission)")
                .mapTo(Boolean.class)
                .one();
    }

    /**
     * Streams every submission with its reference, in order of arrival.
     *
     * @param heard receives one submission at a time
     */
    public void bearers(Handle handle, Consumer<Bearer> heard) {
        Rows.forEach(
                handle,
                "SELECT s.id, s.reference, s.written, s.erased_by IS NOT NULL, coalesce(st.status, 'included') <> 'blank'"
                        + " FROM submission s LEFT JOIN status st ON st.submission_id = s.id ORDER BY s.id",
                row -> {
                    boolean erased = row.getBoolean(4);
                    String reference = row.getString(2);
                    heard.accept(new Bearer(
                            row.getLong(1),
                            reference,
                            erased ? COPY.matcher(reference).replaceFirst("") : row.getString(3),
                            erased,
                            row.getBoolean(5) && !erased));
                });
    }

    /**
     * A submission and its reference.
     *
     * @param written as in the source, or null; reconstructed for an erased submission
     * @param says whether any response has text
     */
    public record Bearer(
            long id, String reference, @Nullable String written, boolean erased, boolean says) {}

    /** Respondents named by a source who have responded, with the reference of their first submission. */
    public Map<String, String> respondents(Handle handle) {
        Map<String, String> first = new HashMap<>();
        Rows.forEach(
                handle,
                "SELECT s.respondent, s.reference FROM submission s LEFT JOIN status st ON st.submission_id = s.id"
                        + " WHERE s.respondent IS NOT NULL AND coalesce(st.status, 'included') <> 'blank' ORDER BY s.id",
                row -> first.putIfAbsent(row.getString(1), row.getString(2)));
        return first;
    }

    /** Submissions of one respondent: reference and current text, in order of arrival, without blank ones. */
    public Map<String, String> textsOf(Handle handle, String respondent) {
        return texts(handle, "s.respondent = ?", respondent);
    }

    /** The current text of a submission: its responses that are not blank, one after another; empty if there is none. */
    public String textWithReference(Handle handle, String reference) {
        return texts(handle, "s.reference = ?", reference).getOrDefault(reference, "");
    }

    private static Map<String, String> texts(Handle handle, String where, String value) {
        Map<String, String> texts = new LinkedHashMap<>();
        handle.createQuery("SELECT s.reference, t.text FROM submission s JOIN answer a ON a.submission_id = s.id"
                        + " JOIN answer_text t ON t.answer_id = a.id AND t.current = 1 AND t.kind <> 'blank'"
                        + " WHERE " + where + " ORDER BY s.id, a.question_id")
                .bind(0, value)
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(each -> texts.merge(each.getKey(), each.getValue(), (one, more) -> one + "\n" + more));
        return texts;
    }

    /**
     * Name of an earlier import of the same bytes, unless it has been removed.
     *
     * @param sheet of a workbook, whose sheets are imported one by one; otherwise null
     */
    public Optional<String> importedBefore(Handle handle, String sha256, @Nullable String sheet) {
        return handle.createQuery(
                        "SELECT file_name FROM import WHERE sha256 = ? AND sheet IS ? AND withdrawn_by IS NULL"
                                + " ORDER BY id LIMIT 1")
                .bind(0, sha256)
                .bind(1, sheet)
                .mapTo(String.class)
                .findOne();
    }

    /** Id and file name of the newest import of a file with exactly these headings. */
    public Optional<Map.Entry<Long, String>> importWith(Handle handle, List<String> header) {
        List<Map.Entry<Long, String>> imports = handle.createQuery(
                        "SELECT id, file_name FROM import i WHERE ? = (SELECT count(*) FROM import_column c"
                                + " WHERE c.import_id = i.id) ORDER BY id DESC")
                .bind(0, header.size())
                .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
                .list();
        return imports.stream()
                .filter(each -> columns(handle, each.getKey()).stream()
                        .map(KeptColumn::header)
                        .toList()
                        .equals(header))
                .findFirst();
    }

    /** What each column of an import became, in file order. */
    public List<KeptColumn> columns(Handle handle, long importId) {
        return handle.createQuery("SELECT position, header, role, codes FROM import_column WHERE import_id = ?"
                        + " ORDER BY position")
                .bind(0, importId)
                .map((row, context) -> {
                    int codes = row.getInt(4);
                    return new KeptColumn(
                            row.getInt(1),
                            row.getString(2),
                            ColumnRole.valueOf(row.getString(3)),
                            row.wasNull() ? Optional.empty() : Optional.of(codes));
                })
                .list();
    }

    /** @param codes position of the question that a column of existing codes is about */
    public record KeptColumn(int position, String header, ColumnRole role, Optional<Integer> codes) {}

    public Funnel funnel(Handle handle) {
        Map<SubmissionStatus, Long> counts = new EnumMap<>(SubmissionStatus.class);
        handle.createQuery("SELECT coalesce(st.status, 'included') AS word, count(*) FROM submission s"
                        + " LEFT JOIN status st ON st.submission_id = s.id GROUP BY word")
                .map((row, context) -> Map.entry(SubmissionStatus.of(row.getString(1)), row.getLong(2)))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return new Funnel(
                counts.values().stream().mapToLong(Long::longValue).sum(),
                counts.getOrDefault(SubmissionStatus.BLANK, 0L),
                counts.getOrDefault(SubmissionStatus.DUPLICATE, 0L),
                counts.getOrDefault(SubmissionStatus.INVALID, 0L),
                counts.getOrDefault(SubmissionStatus.OUT_OF_SCOPE, 0L));
    }
}
