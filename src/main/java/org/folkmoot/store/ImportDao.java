package org.folkmoot.store;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.model.Funnel;
import org.folkmoot.model.SubmissionStatus;
import org.jdbi.v3.core.Handle;

/** What an import needs to know of the file that it goes into. */
public final class ImportDao {
    /** Every reference that is taken. */
    public Set<String> references(Handle handle) {
        return new HashSet<>(handle.createQuery("SELECT reference FROM submission")
                .mapTo(String.class)
                .list());
    }

    /** Every reference that a source has written. */
    public List<String> writtenReferences(Handle handle) {
        return handle.createQuery("SELECT DISTINCT written FROM submission WHERE written IS NOT NULL")
                .mapTo(String.class)
                .list();
    }

    /** Name under which a file of these very bytes was imported before. */
    public Optional<String> importedBefore(Handle handle, String sha256) {
        return handle.createQuery("SELECT file_name FROM import WHERE sha256 = ? ORDER BY id LIMIT 1")
                .bind(0, sha256)
                .mapTo(String.class)
                .findOne();
    }

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
