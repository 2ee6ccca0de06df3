package org.folkmoot.service.file;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.folkmoot.model.Backup;
import org.folkmoot.model.Progress;
import org.folkmoot.model.Recovered;
import org.folkmoot.model.Refusal;
import org.folkmoot.store.backup.Backups;
import org.folkmoot.store.backup.Restoration;
import org.folkmoot.store.recovery.Recovery;

/** Brings back what a consultation was, from its backups. The consultation must not be open. */
public final class RestoreService {
    private final Restoration restoration;
    private final Recovery recovery;

    public RestoreService(Clock clock) {
        this.restoration = new Restoration(clock);
        this.recovery = new Recovery(clock);
    }

    /**
     * A backup and what it holds.
     *
     * @param contents empty if the backup is damaged
     */
    public record Listed(Backup backup, Optional<Backup.Contents> contents) {}

    /**
     * What restoring did.
     *
     * @param file the consultation to open now
     * @param before the backup of what {@code file} was; empty where nothing was there
     */
    public record Restored(Path file, Optional<Backup> before) {}

    /** The backups of a consultation, newest first. */
    public List<Listed> list(Path file) {
        return Backups.list(file).stream()
                .map(backup -> new Listed(backup, Backups.contents(backup)))
                .toList();
    }

    /** The newest backup that is whole; every page of it is read for that. */
    public Optional<Backup> newestGood(Path file) {
        return Backups.newestGood(file);
    }

    /**
     * Puts a backup in the consultation's place. What is there now is backed up first; where that is damaged it stays
     * as it is, and the backup becomes a consultation of its own beside it.
     *
     * @throws Refusal if the consultation is open, the backup is damaged, or something cannot be written; the
     *     consultation is as it was
     */
    public Restored restore(Path file, Backup backup, Progress progress) {
        try {
            return new Restored(file, restoration.replace(file, backup, progress));
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.DAMAGED) {
                throw refusal;
            }
            return beside(file, backup, progress);
        }
    }

    /** Makes a backup a consultation of its own, beside the one that it was made of. */
    public Restored beside(Path file, Backup backup, Progress progress) {
        return new Restored(restoration.beside(file, backup, progress), Optional.empty());
    }

    /**
     * Reads what can be read of a damaged consultation into a new one beside it.
     *
     * @throws Refusal if nothing can be read, the file is open, or the new one cannot be written
     */
    public Recovered recover(Path file, String coder, Progress progress) {
        return recovery.recover(file, coder, progress);
    }
}
