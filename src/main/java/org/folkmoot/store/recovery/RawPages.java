package org.folkmoot.store.recovery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The pages of an SQLite file (https://www.sqlite.org/fileformat2.html) as of its last transaction, read without
 * SQLite, which stops at the first damaged page. Nothing is written.
 */
final class RawPages implements AutoCloseable {
    /** Offset of the first page's content, after the file header. */
    static final int FILE_HEADER = 100;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int FREE_LIST = 32;

    private final FileChannel channel;
    private final WalPages wal;
    private final int pageSize;
    private final int reserved;
    private final int count;
    private final boolean headerReadable;

    private RawPages(FileChannel channel, WalPages wal, int pageSize, int reserved, boolean headerReadable)
            throws IOException {
        this.channel = channel;
        this.wal = wal;
        this.pageSize = pageSize;
        this.reserved = reserved;
        this.headerReadable = headerReadable;
        long pages = (channel.size() + pageSize - 1) / pageSize;
        this.count = Math.max((int) Math.min(pages, Integer.MAX_VALUE - 1), wal.last());
    }

    static RawPages open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        ByteBuffer header = WalPages.read(channel, 0, FILE_HEADER);
        byte[] magic = new byte[MAGIC.length];
        header.get(0, magic);
        int size = header.getShort(16) == 1 ? 65_536 : Short.toUnsignedInt(header.getShort(16));
        boolean readable = Arrays.equals(magic, MAGIC) && size >= 512 && Integer.bitCount(size) == 1;
        int pageSize = readable ? size : PageSize.guess(channel);
        int reserved = readable ? Byte.toUnsignedInt(header.get(20)) : 0;
        WalPages wal = WalPages.open(file.resolveSibling(file.getFileName() + "-wal"), pageSize);
        return new RawPages(channel, wal, pageSize, reserved, readable);
    }

    /** Number of the last page. Pages are numbered from 1. */
    int count() {
        return count;
    }

    /** Page size in bytes. */
    int pageSize() {
        return pageSize;
    }

    /** Bytes of a page that are available for content. */
    int usable() {
        return pageSize - reserved;
    }

    /** Returns a page, or null if there is none of that number. Bytes beyond the end of the file are zeros. */
    @Nullable
    ByteBuffer page(int number) throws IOException {
        if (number < 1 || number > count) {
            return null;
        }
        ByteBuffer changed = wal.page(number, pageSize);
        return changed != null ? changed : WalPages.read(channel, (long) (number - 1) * pageSize, pageSize);
    }

    /** Pages on the free list. Their content was deleted. */
    BitSet free() throws IOException {
        BitSet free = new BitSet();
        ByteBuffer first = headerReadable ? page(1) : null;
        int trunk = first == null ? 0 : first.getInt(FREE_LIST);
        while (trunk > 0 && trunk <= count && !free.get(trunk)) {
            free.set(trunk);
            ByteBuffer page = page(trunk);
            if (page == null) {
                break;
            }
            int leaves = Math.min(Math.max(0, page.getInt(4)), usable() / 4 - 2);
            for (int i = 0; i < leaves; i++) {
                int leaf = page.getInt(8 + 4 * i);
                if (leaf > 0 && leaf <= count) {
                    free.set(leaf);
                }
            }
            trunk = page.getInt(0);
        }
        return free;
    }

    @Override
    public void close() throws IOException {
        try (wal) {
            channel.close();
        }
    }
}
