package org.folkmoot.service.file;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.folkmoot.model.Progress;
import org.folkmoot.model.file.Backup;
import org.folkmoot.model.file.BackupReason;
import org.folkmoot.store.Store;
import org.folkmoot.store.backup.Backups;

/** Backs up the open consultation, while others may read and write. */
public final class BackupService implements AutoCloseable {
    private final Store store;
    private final Clock clock;
    private final Backups backups;
    private final Object making = new Object();
    private volatile boolean closed;

    public BackupService(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.backups = new Backups(clock);
    }

    /**
     * Makes a backup, unless the newest one equals the file.
     *
     * @param progress receives bytes
     * @return the new backup, or empty if none was needed
     * @throws org.folkmoot.model.refusal.Refusal if it cannot be made; the caller must not go on
     * @throws org.folkmoot.model.CancelledException if asked to stop, or if the session is closed meanwhile
     */
    public Optional<Backup> make(BackupReason reason, Progress progress) {
        synchronized (making) {
            return backups.makeIfChanged(store.file(), reason, whileOpen(progress));
        }
    }

    /**
     * Makes the daily backup, unless there is one or nothing has changed. Checks every page of the file first, which
     * opening a large file does not.
     *
     * @throws org.folkmoot.model.refusal.Refusal if it cannot be made, or the file is damaged
     * @throws org.folkmoot.model.CancelledException if asked to stop, or if the session is closed meanwhile
     */
    public Optional<Backup> daily(Progress progress) {
        synchronized (making) {
            boolean madeToday = Backups.list(store.file()).stream()
                    .anyMatch(backup -> day(backup).equals(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
            if (closed || store.readOnly() || madeToday || !Backups.changed(store.file())) {
                return Optional.empty();
            }
            store.checkPages();
            return Optional.of(backups.make(store.file(), BackupReason.DAILY, whileOpen(progress)));
        }
    }

    private static LocalDate day(Backup backup) {
        return LocalDate.ofInstant(backup.at(), ZoneOffset.UTC);
    }

    private Progress whileOpen(Progress progress) {
        return (done, total) -> !closed && progress.report(done, total);
    }

    /** Stops a running backup and waits for it to end. */
    @Override
    public void close() {
        closed = true;
        synchronized (making) {
            // Waits for the running job to finish.
        }
    }
}
