package org.folkmoot.store.recovery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * Determines the page size of a file whose first page, which states it, is lost. It looks for where pages of tables and
 * indexes begin ("B-tree Pages" in {@code fileformat2.html} of SQLite's documentation).
 */
final class PageSize {
    /** Page sizes that the program has used: the earlier, then the current one. */
    private static final int[] KNOWN_SIZES = {4_096, 8_192};

    /** Sampling more pages would not improve the result. */
    private static final int MAX_SAMPLE = 2_000;

    private static final int HEADER = 8;

    private PageSize() {}

    static int guess(FileChannel channel) throws IOException {
        // With small pages, every second page begins where a large one would, so the large size needs a clear lead.
        return share(channel, KNOWN_SIZES[1]) > 1.5 * share(channel, KNOWN_SIZES[0]) ? KNOWN_SIZES[1] : KNOWN_SIZES[0];
    }

    /** Share of the possible page starts that look like a page header. */
    private static double share(FileChannel channel, int size) throws IOException {
        long pages = Math.min(MAX_SAMPLE, channel.size() / size);
        int good = 0;
        for (long page = 1; page < pages; page++) {
            if (begins(WalPages.read(channel, page * size, HEADER), size)) {
                good++;
            }
        }
        return pages <= 1 ? 0 : good / (double) (pages - 1);
    }

    private static boolean begins(ByteBuffer header, int size) {
        int cells = Short.toUnsignedInt(header.getShort(3));
        int content = Short.toUnsignedInt(header.getShort(5));
        return switch (header.get(0)) {
            case 2, 5, 10, 13 -> content >= HEADER + 2 * cells && content <= size;
            default -> false;
        };
    }
}
