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
 * A whole copy of a consultation as it is at one moment, made while it may be in use. By {@code VACUUM INTO}, which
 * copies rows and not pages: nothing that was erased comes along, and damage makes it fail instead of being copied.
 */
final class Snapshot {
    private static final int STEPS_BETWEEN_REPORTS = 200_000;

    private Snapshot() {}

    /**
     * Writes the copy into {@code draft}, readable by whoever may read {@code source}, and checks it. If that fails,
     * no draft is left.
     *
     * @param suffix {@link Connections#IMMUTABLE}, or empty
     * @param progress hears of bytes
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

    /** What was written must read back whole, and hold what was there when it was made. */
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
     * What tells one state of a consultation from another: the log only grows, and so do the readers' marks.
     *
     * @param steps how many actions there are
     * @param last time of the last, in microseconds since the epoch
     * @param opened how often somebody first opened an answer
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

        /** Whether this may be a state between two others; submissions may have been taken back meanwhile. */
        boolean between(Counts earlier, Counts later) {
            return steps >= earlier.steps && steps <= later.steps && last >= earlier.last && last <= later.last;
        }
    }
}
