package org.folkmoot.store.recovery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * Tells how large the pages of a file are whose first page, which says so, is lost: from where pages of tables and
 * indexes begin ({@code fileformat2.html}, "B-tree Pages", in SQLite's documentation).
 */
final class PageSize {
    /** What files of ours have: the older ones the first, the newer ones the second. */
    private static final int[] USUAL = {4_096, 8_192};

    /** Looking at more pages makes it no surer. */
    private static final int MOST = 2_000;

    private static final int HEADER = 8;

    private PageSize() {}

    static int guess(FileChannel channel) throws IOException {
        // Where pages are small, every second one begins where a large one would; so the large size must be far better.
        return share(channel, USUAL[1]) > 1.5 * share(channel, USUAL[0]) ? USUAL[1] : USUAL[0];
    }

    /** Which part of the places where a page would begin looks like the beginning of one. */
    private static double share(FileChannel channel, int size) throws IOException {
        long pages = Math.min(MOST, channel.size() / size);
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
