package org.folkmoot.store.file;

import java.nio.file.Path;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.StoreReason;
import org.jdbi.v3.core.Handle;

/**
 * Rewrites a file from its rows. Deleting alone leaves bytes behind: in free pages, in the unused part of pages, and in
 * the WAL.
 */
public final class Vacuum {
    private Vacuum() {}

    /** @param writer outside a transaction */
    public static void run(Path file, Handle writer) {
        // The copy that SQLite makes may be too large for memory, and must not leave the folder of the file.
        Path folder = file.toAbsolutePath().getParent();
        writer.execute("PRAGMA temp_store = FILE");
        writer.execute(
                "PRAGMA temp_store_directory = '" + String.valueOf(folder).replace("'", "''") + "'");
        try {
            writer.execute("VACUUM");
        } finally {
            writer.execute("PRAGMA temp_store_directory = ''");
            writer.execute("PRAGMA temp_store = MEMORY");
        }
        boolean busy = writer.createQuery("PRAGMA wal_checkpoint(TRUNCATE)")
                .map((row, context) -> row.getInt(1) != 0)
                .one();
        if (busy) {
            throw Refusal.of(StoreReason.BEING_READ, file.getFileName());
        }
    }
}
