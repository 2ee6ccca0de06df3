package org.folkmoot.store.recovery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.folkmoot.store.file.FileSignatures;
import org.jspecify.annotations.Nullable;

/** The committed pages of a WAL (https://www.sqlite.org/fileformat2.html#walformat), read without SQLite. */
final class WalPages implements AutoCloseable {
    private static final int HEADER = 32;
    private static final int FRAME_HEADER = 24;

    private final @Nullable FileChannel channel;
    private final Map<Integer, Long> places;

    private WalPages(@Nullable FileChannel channel, Map<Integer, Long> places) {
        this.channel = channel;
        this.places = places;
    }

    /** Reads a WAL up to its last complete transaction. A missing or unreadable WAL has no pages. */
    static WalPages open(Path wal, int pageSize) throws IOException {
        if (!Files.isRegularFile(wal) || Files.size(wal) < HEADER) {
            return new WalPages(null, Map.of());
        }
        FileChannel channel = FileChannel.open(wal, StandardOpenOption.READ);
        return new WalPages(channel, places(channel, pageSize));
    }

    private static Map<Integer, Long> places(FileChannel channel, int pageSize) throws IOException {
        Map<Integer, Long> committed = new HashMap<>();
        ByteBuffer header = read(channel, 0, HEADER);
        if ((header.getInt(0) & ~1) != FileSignatures.WAL_MAGIC || header.getInt(8) != pageSize) {
            return committed;
        }
        ByteOrder order = (header.getInt(0) & 1) == 1 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        Checksum sum = new Checksum(order);
        sum.add(header, 0, 24);
        if (!sum.is(header.getInt(24), header.getInt(28))) {
            return committed;
        }
        Map<Integer, Long> open = new HashMap<>();
        long size = channel.size();
        for (long at = HEADER; at + FRAME_HEADER + pageSize <= size; at += FRAME_HEADER + pageSize) {
            ByteBuffer frame = read(channel, at, FRAME_HEADER + pageSize);
            sum.add(frame, 0, 8);
            sum.add(frame, FRAME_HEADER, pageSize);
            boolean sameSalt = frame.getLong(8) == header.getLong(16);
            if (!sameSalt || !sum.is(frame.getInt(16), frame.getInt(20))) {
                break;
            }
            open.put(frame.getInt(0), at + FRAME_HEADER);
            if (frame.getInt(4) != 0) {
                committed.putAll(open);
                open.clear();
            }
        }
        return committed;
    }

    /** Number of the last page in the WAL; 0 if there is none. */
    int last() {
        return places.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Returns the WAL's version of a page, or null if the file's version is current. */
    @Nullable
    ByteBuffer page(int number, int pageSize) throws IOException {
        Long place = places.get(number);
        return place == null || channel == null ? null : read(channel, place, pageSize);
    }

    static ByteBuffer read(FileChannel channel, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && channel.read(bytes, at + bytes.position()) >= 0) {
            // Until full or at the end of the file; the rest stays zero.
        }
        return bytes.clear();
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }

    /** The cumulative checksum of a WAL. */
    private static final class Checksum {
        private final ByteOrder order;
        private int first;
        private int second;

        Checksum(ByteOrder order) {
            this.order = order;
        }

        void add(ByteBuffer bytes, int from, int length) {
            ByteBuffer view = bytes.duplicate().order(order);
            for (int i = from; i < from + length; i += 8) {
                first += view.getInt(i) + second;
                second += view.getInt(i + 4) + first;
            }
        }

        boolean is(int one, int two) {
            return first == one && second == two;
        }
    }
}
