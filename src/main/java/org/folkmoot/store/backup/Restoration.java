package org.folkmoot.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.folkmoot.model.Progress;
import org.folkmoot.model.file.Backup;
import org.folkmoot.model.file.BackupReason;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.StoreReason;
import org.folkmoot.store.file.BackupNames;
import org.folkmoot.store.file.Connections;
import org.folkmoot.store.file.Inspection;
import org.folkmoot.store.file.StoreErrors;
import org.folkmoot.store.file.StoreLock;
import org.folkmoot.store.received.ErasureDao;
import org.jdbi.v3.core.Handle;

/**
 * Restores a backup in place of its consultation, or beside it.
 *
 * <p>The consultation is complete at every moment. The backup is copied to a draft first. Then the WAL of the old file
 * is merged and deleted, because SQLite would apply it to any file of that name. Finally one move replaces the old
 * file.
 */
public final class Restoration {
    /** Version 1 had no erasures. */
    private static final int ERASING_SINCE = 2;

    private final Clock clock;

    public Restoration(Clock clock) {
        this.clock = clock;
    }

    /**
     * Backs up a consultation, then replaces it by a backup. A consultation that is missing is put back.
     *
     * @return the backup of the replaced file; empty if there was none
     * @throws Refusal if the file is open, is damaged (damaged files are never replaced) or has an unfinished erasure,
     *     or if a file cannot be written; the consultation is unchanged
     */
    public Optional<Backup> replace(Path file, Backup backup, Progress progress) {
        boolean there = Files.exists(file);
        Path target = there ? Inspection.real(file) : file.toAbsolutePath();
        if (there) {
            Inspection.version(target, StoreLock.exists(target));
        }
        StoreLock lock = StoreLock.take(target);
        try {
            return RestoredFile.write(target, draft -> {
                Backups.clearDrafts(target);
                if (there) {
                    refuseUnfinishedErasure(target);
                }
                // Copied before anything else: backing up the current file may delete the oldest backup, which could be
                // this one.
                take(backup, draft, progress);
                Optional<Backup> before = there
                        ? Optional.of(new Backups(clock).make(target, BackupReason.RESTORE, Progress.NONE))
                        : Optional.empty();
                mergeWal(target, there);
                return before;
            });
        } finally {
            lock.close();
        }
    }

    /** Only the file itself records that its backups may still contain what was to be erased. */
    private static void refuseUnfinishedErasure(Path file) {
        List<String> unfinished = List.of();
        try (Handle handle = Connections.reader(file)) {
            if (Inspection.pragma(handle, "user_version") >= ERASING_SINCE) {
                unfinished = new ErasureDao().unfinished(handle);
            }
        }
        if (!unfinished.isEmpty()) {
            throw Refusal.of(StoreReason.ERASURE_UNFINISHED, unfinished.get(0));
        }
    }

    /**
     * Restores a backup as a separate consultation beside the one it was made of, which is not opened.
     *
     * @return the new file, such as {@code plan restored 2026-11-24.folkmoot}
     */
    public Path beside(Path file, Backup backup, Progress progress) {
        Path target = freeName(file, "restored");
        return RestoredFile.write(target, draft -> {
            take(backup, draft, progress);
            return target;
        });
    }

    /** A free name beside {@code file}. */
    public Path freeName(Path file, String what) {
        String name = BackupNames.stem(file) + " " + what + " " + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Path free = file.toAbsolutePath().resolveSibling(name + BackupNames.ENDING);
        for (int i = 2; Files.exists(free); i++) {
            free = file.toAbsolutePath().resolveSibling(name + " (" + i + ")" + BackupNames.ENDING);
        }
        return free;
    }

    private static void take(Backup backup, Path draft, Progress progress) throws IOException, SQLException {
        if (!Backups.isGood(backup)) {
            throw Refusal.of(StoreReason.BACKUP_BAD, backup.name());
        }
        Snapshot.take(backup.path(), Connections.IMMUTABLE, draft, progress);
    }

    /** Leaves no file that SQLite would apply to the new consultation. */
    private static void mergeWal(Path file, boolean there) throws IOException {
        if (there) {
            try (Handle handle = Connections.draft(file)) {
                // Needs exclusive access, so it also detects remaining readers.
                String mode = handle.createQuery("PRAGMA journal_mode = DELETE")
                        .mapTo(String.class)
                        .one();
                if (!mode.equalsIgnoreCase("delete")) {
                    throw StoreErrors.locked(String.valueOf(file.getFileName()), null);
                }
            }
        }
        for (String suffix : new String[] {"-wal", "-shm", "-journal"}) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
        }
    }
}
