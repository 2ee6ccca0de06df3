package org.folkmoot.store.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What can still be told of files that SQLite does not take for its own. */
public final class Remains {
    /** First word of a WAL, whose last bit says in which byte order its checksums are. */
    public static final int WAL_MAGIC = 0x377f0682;

    private static final int LOOKED_AT = 1 << 20;
    private static final String SCHEMA = "CREATE TABLE consultation";
    private static final int WAL_HEADER = 32;

    private Remains() {}

    /** Whether a file was a consultation before its beginning was lost. */
    static boolean isOurs(Path file) {
        try {
            if (!BackupNames.list(file).isEmpty()) {
                return true;
            }
            try (InputStream in = Files.newInputStream(file)) {
                return new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1).contains(SCHEMA);
            }
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /**
     * Whether a WAL was overwritten by something else. SQLite would take it for empty, and silently lose what was last
     * written. Zeros are what a crash leaves of a WAL that nothing was promised about.
     */
    static boolean isUnreadableWal(Path wal) {
        try (InputStream in = Files.newInputStream(wal)) {
            ByteBuffer header = ByteBuffer.wrap(in.readNBytes(WAL_HEADER));
            return header.limit() == WAL_HEADER && header.getInt(0) != 0 && (header.getInt(0) & ~1) != WAL_MAGIC;
        } catch (IOException e) {
            // There is none, or it cannot be read: then SQLite says so.
            return false;
        }
    }
}
