package org.folkmoot.intake.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds the entries of an archive that are symbolic links. Their kind stands in the external attributes of the central
 * directory (ZIP specification, 4.4.15), which the JDK does not pass on.
 */
final class ZipLinks {
    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_BYTES = 46;
    private static final int MAX_COMMENT = 0xFFFF;
    private static final int MAX_DIRECTORY = 64 << 20;
    private static final int UNIX = 3;
    private static final int KIND = 0xF000;
    private static final int LINK = 0xA000;

    private ZipLinks() {}

    /** Positions of the links in the central directory, from 0; none if the directory is not a plain one. */
    static Set<Integer> of(Path zip) throws IOException {
        try (SeekableByteChannel file = Files.newByteChannel(zip)) {
            int tail = (int) Math.min(file.size(), END_BYTES + MAX_COMMENT);
            ByteBuffer end = read(file, file.size() - tail, tail);
            for (int at = tail - END_BYTES; at >= 0; at--) {
                if (end.getInt(at) == END) {
                    long size = end.getInt(at + 12) & 0xFFFFFFFFL;
                    long from = end.getInt(at + 16) & 0xFFFFFFFFL;
                    return size > MAX_DIRECTORY || from + size > file.size()
                            ? Set.of()
                            : links(read(file, from, (int) size));
                }
            }
            return Set.of();
        }
    }

    private static Set<Integer> links(ByteBuffer directory) {
        Set<Integer> links = new HashSet<>();
        int at = 0;
        for (int entry = 0; at + ENTRY_BYTES <= directory.limit() && directory.getInt(at) == ENTRY; entry++) {
            int madeOn = directory.get(at + 5);
            int mode = directory.getShort(at + 40) & 0xFFFF;
            if (madeOn == UNIX && (mode & KIND) == LINK) {
                links.add(entry);
            }
            at += ENTRY_BYTES
                    + (directory.getShort(at + 28) & 0xFFFF)
                    + (directory.getShort(at + 30) & 0xFFFF)
                    + (directory.getShort(at + 32) & 0xFFFF);
        }
        return links;
    }

    private static ByteBuffer read(SeekableByteChannel file, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        file.position(from);
        while (bytes.hasRemaining() && file.read(bytes) >= 0) {
            // Reads on until the buffer is full or the file ends.
        }
        return bytes.flip().order(ByteOrder.LITTLE_ENDIAN);
    }
}
