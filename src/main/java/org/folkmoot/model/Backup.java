package org.folkmoot.model;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A whole copy of a consultation as it was at one moment.
 *
 * @param at when it was made
 * @param bytes size of the file
 */
public record Backup(Path path, BackupReason reason, Instant at, long bytes) {
    /** Its file name, by which a user names it. */
    public String name() {
        return String.valueOf(path.getFileName());
    }

    /**
     * What a backup holds.
     *
     * @param codings themes that are applied to an answer
     * @param done answers that are marked as done
     */
    public record Contents(long submissions, long codings, long done) {}
}
