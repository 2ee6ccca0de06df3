package org.folkmoot.store.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Recognises consultations and WALs by their bytes, where SQLite does not recognise them. */
public final class FileSignatures {
    /** First word of a WAL. Its last bit gives the byte order of the checksums. */
    public static final int WAL_MAGIC = 0x377f0682;

    private static final int SEARCHED_BYTES = 1 << 20;
    private static final String SCHEMA = "CREATE TABLE consultation";
    private static final int WAL_HEADER = 32;
    private static final String MAGIC = "SQLite format 3";
    private static final int HEADER = 100;
    private static final int SCHEMA_FORMAT = 44;
    private static final int LAST_FORMAT = 4;

    private FileSignatures() {}

    /** Whether a file was a consultation before its first page was lost. */
    static boolean isOurs(Path file) {
        try {
            if (!BackupNames.list(file).isEmpty()) {
                return true;
            }
            try (InputStream in = Files.newInputStream(file)) {
                return new String(in.readNBytes(SEARCHED_BYTES), StandardCharsets.ISO_8859_1).contains(SCHEMA);
            }
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /**
     * Whether the header of an SQLite file names a schema format that does not exist (file format, section 1.3.10);
     * SQLite reports that as an error of the statement.
     */
    static boolean hasUnknownFormat(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] header = in.readNBytes(HEADER);
            boolean database = header.length == HEADER
                    && new String(header, 0, MAGIC.length(), StandardCharsets.ISO_8859_1).equals(MAGIC);
            int format = database ? ByteBuffer.wrap(header).getInt(SCHEMA_FORMAT) : 0;
            return format < 0 || format > LAST_FORMAT;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Whether a WAL was overwritten by something else. SQLite would treat it as empty, and the latest changes would be
     * lost without a message. A WAL of zeros is what a crash leaves before anything was committed.
     */
    static boolean isUnreadableWal(Path wal) {
        try (InputStream in = Files.newInputStream(wal)) {
            ByteBuffer header = ByteBuffer.wrap(in.readNBytes(WAL_HEADER));
            return header.limit() == WAL_HEADER && header.getInt(0) != 0 && (header.getInt(0) & ~1) != WAL_MAGIC;
        } catch (IOException e) {
            // There is no WAL, or SQLite reports that it cannot be read.
            return false;
        }
    }
}
