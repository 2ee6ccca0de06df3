package org.folkmoot.store;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.model.ColumnRole;
import org.folkmoot.model.Funnel;
import org.folkmoot.model.SubmissionStatus;
import org.jdbi.v3.core.Handle;

/** What an import needs to know of the file that it goes into. */
public final class ImportDao {
    public boolean anySubmission(Handle handle) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM submission)")
                .mapTo(Boolean.class)
                .one();
    }

    /** Every reference that is taken. */
    public Set<String> references(Handle handle) {
        return new HashSet<>(handle.createQuery("SELECT reference FROM submission")
                .mapTo(String.class)
                .list());
    }

    /** References of submissions that were erased for good. */
    public Set<String> erasedReferences(Handle handle) {
        return new HashSet<>(handle.createQuery("SELECT reference FROM submission WHERE erased_by IS NOT NULL")
                .mapTo(String.class)
                .list());
    }

    /** Every reference that a source has written, to the first submission that bears it. */
    public Map<String, Long> writtenReferences(Handle handle) {
        Map<String, Long> first = new HashMap<>();
        Rows.forEach(
                handle,
                "SELECT written, min(id) FROM submission WHERE written IS NOT NULL AND erased_by IS NULL GROUP BY written",
                row -> first.put(row.getString(1), row.getLong(2)));
        return first;
    }

    /** Everybody whom a source has named as its respondent, to the reference of their first submission. */
    public Map<String, String> respondents(Handle handle) {
        Map<String, String> first = new HashMap<>();
        Rows.forEach(
                handle,
                "SELECT respondent, reference FROM submission WHERE respondent IS NOT NULL ORDER BY id",
                row -> first.putIfAbsent(row.getString(1), row.getString(2)));
        return first;
    }

    /** Name under which a file of these very bytes was imported before, unless that import was taken back. */
    public Optional<String> importedBefore(Handle handle, String sha256) {
        return handle.createQuery("SELECT file_name FROM import WHERE sha256 = ? AND withdrawn_by IS NULL"
                        + " ORDER BY id LIMIT 1")
                .bind(0, sha256)
                .mapTo(String.class)
                .findOne();
    }

    /** File name and id of the newest import of a file with these headings in this order. */
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

    /** What the columns of an import became, in the order of the file. */
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
