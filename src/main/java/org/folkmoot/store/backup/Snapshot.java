package org.folkmoot.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Progress;
import org.folkmoot.store.file.Connections;
import org.folkmoot.store.file.DurableFiles;
import org.folkmoot.store.file.Inspection;
import org.jdbi.v3.core.Handle;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Copies a consultation in one consistent state, even while it is in use. {@code VACUUM INTO} copies rows, not pages:
 * nothing erased is copied, and damage makes the copy fail.
 */
final class Snapshot {
    private static final int STEPS_BETWEEN_REPORTS = 200_000;

    private Snapshot() {}

    /**
     * Writes the copy to {@code draft} with the permissions of {@code source} and checks it. On failure the draft is
     * deleted.
     *
     * @param suffix {@link Connections#IMMUTABLE}, or empty
     * @param progress reports bytes
     */
    static void take(Path source, String suffix, Path draft, Progress progress) throws IOException, SQLException {
        DurableFiles.discard(draft);
        boolean whole = false;
        try {
            DurableFiles.createLike(source, draft);
            Counts before;
            Counts after;
            try (Handle handle = Connections.reader(source, suffix)) {
                before = Counts.of(handle);
                copy(handle.getConnection(), draft, Files.size(source), progress);
                after = Counts.of(handle);
            }
            verify(draft, before, after);
            whole = true;
        } finally {
            if (!whole) {
                DurableFiles.discard(draft);
            }
        }
    }

    private static void copy(Connection connection, Path draft, long bytes, Progress progress) throws SQLException {
        boolean[] stopped = new boolean[1];
        ProgressHandler.setHandler(connection, STEPS_BETWEEN_REPORTS, new ProgressHandler() {
            @Override
            protected int progress() {
                stopped[0] = !progress.report(Math.min(bytes, draft.toFile().length()), bytes);
                return stopped[0] ? 1 : 0;
            }
        });
        try (PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
            vacuum.setString(1, draft.toAbsolutePath().toString());
            vacuum.execute();
        } catch (SQLiteException e) {
            if (stopped[0] && e.getResultCode() == SQLiteErrorCode.SQLITE_INTERRUPT) {
                throw new CancelledException();
            }
            throw e;
        } finally {
            ProgressHandler.clearHandler(connection);
        }
    }

    /** The copy must pass the check and have the counts that its source had while it was made. */
    private static void verify(Path draft, Counts before, Counts after) throws IOException {
        try (Handle handle = Connections.reader(draft, Connections.IMMUTABLE)) {
            Counts copied = Counts.of(handle);
            boolean fits = before.equals(after) ? copied.equals(before) : copied.between(before, after);
            if (!fits || !Inspection.quickCheck(handle)) {
                throw new IOException("the copy differs from its source");
            }
        }
    }

    /**
     * Identifies a state of a consultation: the log only grows, and so does the record of opened responses.
     *
     * @param steps number of steps
     * @param last time of the last step, in microseconds since the epoch
     * @param opened number of first openings of a response by a coder
     */
    record Counts(long steps, long last, long opened, long submissions, long texts) {
        static Counts of(Handle handle) {
            return handle.createQuery("SELECT (SELECT count(*) FROM batch), (SELECT coalesce(max(at), 0) FROM batch),"
                            + " (SELECT count(*) FROM opened_log), (SELECT count(*) FROM submission),"
                            + " (SELECT count(*) FROM answer_text)")
                    .map((row, context) ->
                            new Counts(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)))
                    .one();
        }

        /** Whether this can be a state between the two. Submissions may have been removed meanwhile. */
        boolean between(Counts earlier, Counts later) {
            return steps >= earlier.steps && steps <= later.steps && last >= earlier.last && last <= later.last;
        }
    }
}
