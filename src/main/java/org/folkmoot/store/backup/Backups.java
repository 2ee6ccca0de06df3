package org.folkmoot.store.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.folkmoot.model.Progress;
import org.folkmoot.model.file.Backup;
import org.folkmoot.model.file.BackupReason;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.store.file.BackupNames;
import org.folkmoot.store.file.Connections;
import org.folkmoot.store.file.DurableFiles;
import org.folkmoot.store.file.Inspection;
import org.folkmoot.store.file.Migrations;
import org.jdbi.v3.core.Handle;

/**
 * The backups beside a consultation. Only the holder of the consultation's lock may make, rewrite or delete them; any
 * process may read them.
 */
public final class Backups {
    private static final int MAX_COUNT = 10;
    private static final long MAX_BYTES = 2L << 30;

    private final Clock clock;

    public Backups(Clock clock) {
        this.clock = clock;
    }

    /**
     * Lists the backups of a file, newest first, by their names; a damaged one is listed too.
     *
     * @param file the consultation, which need not exist
     */
    public static List<Backup> list(Path file) {
        return BackupNames.list(file);
    }

    /** What a backup contains; empty if it is damaged. */
    public static Optional<Backup.Contents> contents(Backup backup) {
        try (Handle handle = Connections.reader(backup.path(), Connections.IMMUTABLE)) {
            return Optional.of(handle.createQuery("SELECT (SELECT count(*) FROM submission), (SELECT count(*) FROM"
                            + " coding WHERE verdict = 'applied'), (SELECT count(*) FROM done WHERE done = 1)")
                    .map((row, context) -> new Backup.Contents(row.getLong(1), row.getLong(2), row.getLong(3)))
                    .one());
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** The newest backup that passes a check of every page. */
    public static Optional<Backup> newestGood(Path file) {
        return list(file).stream().filter(Backups::isGood).findFirst();
    }

    static boolean isGood(Backup backup) {
        try (Handle handle = Connections.reader(backup.path(), Connections.IMMUTABLE)) {
            return Inspection.isOurs(handle) && Inspection.quickCheck(handle);
        } catch (RuntimeException e) {
            return false;
        }
    }

    /**
     * Makes a backup of a file, then deletes old backups.
     *
     * @param progress reports bytes
     * @throws Refusal if it cannot be made; nothing was changed
     * @throws org.folkmoot.model.CancelledException if it was cancelled; nothing was changed
     */
    public Backup make(Path file, BackupReason reason, Progress progress) {
        Path folder = BackupNames.folder(file);
        try {
            DurableFiles.createFolderLike(file, folder);
            Instant at = freeTime(file, reason);
            Path path = BackupNames.of(file, at, reason);
            Path draft = BackupNames.draft(path);
            try {
                Snapshot.take(file, "", draft, progress);
                DurableFiles.moveIntoPlace(draft, path);
            } finally {
                DurableFiles.discard(draft);
            }
            prune(file);
            return new Backup(path, reason, at, Files.size(path));
        } catch (IOException | SQLException | UncheckedIOException e) {
            throw BackupErrors.backupFailed(file, e);
        } catch (RuntimeException e) {
            throw BackupErrors.explain(file, e);
        }
    }

    /** Like {@link #make}, unless nothing has changed since the newest backup. */
    public Optional<Backup> makeIfChanged(Path file, BackupReason reason, Progress progress) {
        return changed(file) ? Optional.of(make(file, reason, progress)) : Optional.empty();
    }

    /** Whether the file has changed since the newest backup. */
    public static boolean changed(Path file) {
        List<Backup> backups = list(file);
        return backups.isEmpty() || !state(file, "").equals(state(backups.get(0).path(), Connections.IMMUTABLE));
    }

    /** Empty if the file cannot be read. */
    private static Optional<Snapshot.Counts> state(Path file, String suffix) {
        try (Handle handle = Connections.reader(file, suffix)) {
            return Optional.of(Snapshot.Counts.of(handle));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Rewrites a backup: migrates and changes a copy, then replaces the backup by a fresh copy of that, without deleted
     * rows. The caller holds the consultation's lock.
     *
     * @param work returns whether to replace the backup; if it returns false or throws, the backup is unchanged
     * @throws Refusal if the backup is damaged or the new one cannot be written
     */
    public void rewrite(Path file, Backup backup, Predicate<Handle> work) {
        Path draft = BackupNames.draft(backup.path());
        Path copy = draft.resolveSibling(draft.getFileName() + "-work");
        try {
            Snapshot.take(backup.path(), Connections.IMMUTABLE, copy, Progress.NONE);
            boolean change;
            try (Handle handle = Connections.draft(copy)) {
                int version = Inspection.pragma(handle, "user_version");
                if (version < Migrations.CURRENT) {
                    Migrations.migrate(handle, version);
                }
                change = handle.inTransaction(work::test);
            }
            if (change) {
                Snapshot.take(copy, "", draft, Progress.NONE);
                DurableFiles.moveIntoPlace(draft, backup.path());
            }
        } catch (IOException | SQLException e) {
            throw BackupErrors.backupFailed(file, e);
        } catch (RuntimeException e) {
            throw BackupErrors.explain(file, e);
        } finally {
            DurableFiles.discard(copy);
            DurableFiles.discard(draft);
        }
    }

    /** A time later than that of every backup, even if the clock was set back. */
    private Instant freeTime(Path file, BackupReason reason) {
        Instant now = BackupNames.exact(clock.instant());
        Instant at = list(file).stream()
                .findFirst()
                .map(newest -> newest.at().plusMillis(1))
                .filter(later -> later.isAfter(now))
                .orElse(now);
        while (Files.exists(BackupNames.of(file, at, reason))) {
            at = at.plusMillis(1);
        }
        return at;
    }

    /** Keeps the newest backup, which has just been checked, and as many others as the limits allow. */
    private static void prune(Path file) {
        long bytes = 0;
        int kept = 0;
        for (Backup backup : list(file)) {
            bytes += backup.bytes();
            if (kept > 0 && (kept >= MAX_COUNT || bytes > MAX_BYTES)) {
                DurableFiles.discard(backup.path());
            } else {
                kept++;
            }
        }
    }

    /** Deletes the drafts of a process that died. The caller holds the consultation's lock. */
    public static void clearDrafts(Path file) {
        DurableFiles.discard(BackupNames.restoring(file));
        Path folder = BackupNames.folder(file);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder, BackupNames::isDraft)) {
            paths.forEach(DurableFiles::discard);
        } catch (IOException | DirectoryIteratorException e) {
            // Drafts have hidden names and are harmless.
        }
    }
}
