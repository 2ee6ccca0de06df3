package org.folkmoot.model.file;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A complete copy of a consultation as it was at one moment.
 *
 * @param at when it was made
 * @param bytes size of the file
 */
public record Backup(Path path, BackupReason reason, Instant at, long bytes) {
    /** The file name, which identifies the backup to the user. */
    public String name() {
        return String.valueOf(path.getFileName());
    }

    /**
     * Counts of what a backup contains.
     *
     * @param codings themes applied to responses
     * @param done responses marked as done
     */
    public record Contents(long submissions, long codings, long done) {}
}
