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
import org.folkmoot.model.Backup;
import org.folkmoot.model.BackupReason;
import org.folkmoot.model.Progress;
import org.folkmoot.model.Refusal;
import org.folkmoot.store.file.BackupNames;
import org.folkmoot.store.file.Connections;
import org.folkmoot.store.file.DurableFiles;
import org.folkmoot.store.file.Inspection;
import org.folkmoot.store.file.StoreErrors;
import org.folkmoot.store.file.StoreLock;
import org.folkmoot.store.received.ErasureDao;
import org.jdbi.v3.core.Handle;

/**
 * Puts a backup in the place of its consultation, or beside it. At every moment of that, the consultation is either
 * whole as it was or whole as it becomes: the new one is finished under a passing name first, then the WAL of the old
 * one is merged into it and taken away, as SQLite would apply it to whatever bears the name, and then one move
 * replaces the old by the new.
 */
public final class Restoration {
    /** Files of the version before know of no erasures. */
    private static final int ERASING_SINCE = 2;

    private final Clock clock;

    public Restoration(Clock clock) {
        this.clock = clock;
    }

    /**
     * Replaces a consultation by a backup of it, once it is backed up itself. One that has gone is put back.
     *
     * @return the backup of what was there before; empty where nothing was
     * @throws Refusal if the file is open somewhere, damaged (a damaged file is never replaced), has an erasure that
     *     is not finished, or something cannot be written; the file is as it was
     */
    public Optional<Backup> replace(Path file, Backup backup, Progress progress) {
        boolean there = Files.exists(file);
        Path target = there ? Inspection.real(file) : file.toAbsolutePath();
        if (there) {
            Inspection.version(target, StoreLock.isLeft(target));
        }
        Path draft = BackupNames.restoring(target);
        StoreLock lock = StoreLock.take(target);
        try {
            Backups.clearDrafts(target);
            if (there) {
                refuseUnfinishedErasure(target);
            }
            // First of all, as the backup of what is there may push the oldest one out: perhaps the very one asked for.
            take(backup, draft, progress);
            Optional<Backup> before = there
                    ? Optional.of(new Backups(clock).make(target, BackupReason.RESTORE, Progress.NONE))
                    : Optional.empty();
            mergeWal(target, there);
            DurableFiles.moveIntoPlace(draft, target);
            return before;
        } catch (IOException e) {
            throw BackupErrors.notRestored(target, e);
        } catch (SQLException | RuntimeException e) {
            throw StoreErrors.explain(target, e);
        } finally {
            DurableFiles.discard(draft);
            lock.close();
        }
    }

    /** Nothing but the file itself knows that its backups may still hold what was to be erased. */
    private static void refuseUnfinishedErasure(Path file) {
        List<String> unfinished = List.of();
        try (Handle handle = Connections.reader(file)) {
            if (Inspection.pragma(handle, "user_version") >= ERASING_SINCE) {
                unfinished = new ErasureDao().unfinished(handle);
            }
        }
        if (!unfinished.isEmpty()) {
            throw Refusal.usage("The erasure of " + unfinished.get(0)
                    + " is not finished. Finish it first: open the consultation and erase it again.");
        }
    }

    /**
     * Writes a backup as a consultation of its own beside the one it was made of, which is not looked at.
     *
     * @return the new file, such as {@code plan restored 2026-11-24.folkmoot}
     */
    public Path beside(Path file, Backup backup, Progress progress) {
        Path target = freeName(file, "restored");
        Path draft = BackupNames.restoring(target);
        try {
            take(backup, draft, progress);
            DurableFiles.moveIntoPlace(draft, target);
            return target;
        } catch (IOException e) {
            throw BackupErrors.notRestored(target, e);
        } catch (SQLException | RuntimeException e) {
            throw StoreErrors.explain(target, e);
        } finally {
            DurableFiles.discard(draft);
        }
    }

    /** A name beside {@code file} that nothing has yet. */
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
            throw Refusal.file("The backup " + backup.name() + " is missing or damaged. Choose another.");
        }
        Snapshot.take(backup.path(), Connections.IMMUTABLE, draft, progress);
    }

    /** Leaves nothing beside the file that SQLite would apply to its successor. */
    private static void mergeWal(Path file, boolean there) throws IOException {
        if (there) {
            try (Handle handle = Connections.draft(file)) {
                // Needs the file for itself, so it also finds any reader that is left.
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
