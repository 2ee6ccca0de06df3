package org.folkmoot.service.file;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.folkmoot.model.Progress;
import org.folkmoot.model.file.Backup;
import org.folkmoot.model.file.Recovered;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.RefusalKind;
import org.folkmoot.store.backup.Backups;
import org.folkmoot.store.backup.Restoration;
import org.folkmoot.store.recovery.Recovery;

/** Restores a consultation from its backups. The consultation must not be open. */
public final class RestoreService {
    private final Restoration restoration;
    private final Recovery recovery;

    public RestoreService(Clock clock) {
        this.restoration = new Restoration(clock);
        this.recovery = new Recovery(clock);
    }

    /**
     * A backup and its contents.
     *
     * @param contents empty if the backup is damaged
     */
    public record Listed(Backup backup, Optional<Backup.Contents> contents) {}

    /**
     * The result of restoring.
     *
     * @param file the consultation to open
     * @param before backup of what {@code file} was; empty if there was no file
     */
    public record Restored(Path file, Optional<Backup> before) {}

    /** The backups of a consultation, newest first. */
    public List<Listed> list(Path file) {
        return Backups.list(file).stream()
                .map(backup -> new Listed(backup, Backups.contents(backup)))
                .toList();
    }

    /** The newest undamaged backup; reads every page to verify it. */
    public Optional<Backup> newestGood(Path file) {
        return Backups.newestGood(file);
    }

    /**
     * Replaces the consultation with a backup. The present file is backed up first; if it is damaged, it is kept and
     * the backup becomes a separate consultation beside it.
     *
     * @throws Refusal if the consultation is open, the backup is damaged, or something cannot be written; the
     * consultation is unchanged
     */
    public Restored restore(Path file, Backup backup, Progress progress) {
        try {
            return new Restored(file, restoration.replace(file, backup, progress));
        } catch (Refusal refusal) {
            if (refusal.kind() != RefusalKind.DAMAGED) {
                throw refusal;
            }
            return beside(file, backup, progress);
        }
    }

    /** Turns a backup into a separate consultation beside the original. */
    public Restored beside(Path file, Backup backup, Progress progress) {
        return new Restored(restoration.beside(file, backup, progress), Optional.empty());
    }

    /**
     * Recovers the readable part of a damaged consultation into a new one beside it.
     *
     * @throws Refusal if nothing can be read, the file is open, or the new one cannot be written
     */
    public Recovered recover(Path file, String coder, Progress progress) {
        return recovery.recover(file, coder, progress);
    }
}
