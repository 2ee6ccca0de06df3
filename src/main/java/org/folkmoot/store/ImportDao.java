package org.folkmoot.store;

import java.util.HashSet;
import java.util.List;
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

    /** Name under which a file of these very bytes was imported before. */
    public Optional<String> importedBefore(Handle handle, String sha256) {
        return handle.createQuery("SELECT file_name FROM import WHERE sha256 = ? ORDER BY id LIMIT 1")
                .bind(0, sha256)
                .mapTo(String.class)
                .findOne();
    }

    /** Wordings of the open questions, in order of their numbers. */
    public List<String> wordings(Handle handle) {
        return handle.createQuery("SELECT wording FROM question ORDER BY number")
                .mapTo(String.class)
                .list();
    }

    public Funnel funnel(Handle handle) {
        long[] counts = new long[SubmissionStatus.values().length];
        handle.createQuery("SELECT coalesce(st.status, 'included') AS word, count(*) FROM submission s"
                        + " LEFT JOIN status st ON st.submission_id = s.id GROUP BY word")
                .map((row, context) -> {
                    counts[SubmissionStatus.of(row.getString(1)).ordinal()] = row.getLong(2);
                    return true;
                })
                .list();
        long received = 0;
        for (long count : counts) {
            received += count;
        }
        return new Funnel(
                received,
                counts[SubmissionStatus.BLANK.ordinal()],
                counts[SubmissionStatus.DUPLICATE.ordinal()],
                counts[SubmissionStatus.INVALID.ordinal()],
                counts[SubmissionStatus.OUT_OF_SCOPE.ordinal()]);
    }
}
