package org.folkmoot.intake.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A list of texts in bounded memory. The excess is kept in a temporary file that only its owner may read and that the
 * system deletes on closing, even if the program is killed (on Unix the file has no name from the start).
 */
final class TextList implements Closeable {
    private static final int BLOCK = 1 << 16;
    private static final int CHUNK = 1 << 14;

    private final long memory;
    /** The texts in UTF-8, back to back; the last block is still being filled. */
    private byte[][] blocks = new byte[16][];

    /** The end of each text, in chunks, so that growing copies nothing. */
    private long[][] ends = new long[16][];

    private int count;
    private long size;
    private @Nullable FileChannel spill;
    private byte[] cached = new byte[0];
    private long cachedBlock = -1;

    /** @param memory bytes of text to keep in memory */
    TextList(long memory) {
        this.memory = memory;
    }

    int count() {
        return count;
    }

    void add(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int done = 0; done < bytes.length; ) {
            int offset = (int) (size % BLOCK);
            int length = Math.min(BLOCK - offset, bytes.length - done);
            System.arraycopy(bytes, done, block(size / BLOCK), offset, length);
            done += length;
            size += length;
            if (size % BLOCK == 0) {
                complete(size / BLOCK - 1);
            }
        }
        int chunk = count / CHUNK;
        if (chunk >= ends.length) {
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        if (ends[chunk] == null) {
            ends[chunk] = new long[CHUNK];
        }
        ends[chunk][count % CHUNK] = size;
        count++;
    }

    private byte[] block(long number) {
        int index = Math.toIntExact(number);
        if (index >= blocks.length) {
            blocks = Arrays.copyOf(blocks, 2 * blocks.length);
        }
        byte[] block = blocks[index];
        if (block == null) {
            block = new byte[BLOCK];
            blocks[index] = block;
        }
        return block;
    }

    private void complete(long number) throws IOException {
        if ((number + 1) * BLOCK > memory) {
            FileChannel channel = spill == null ? temporary() : spill;
            spill = channel;
            ByteBuffer bytes = ByteBuffer.wrap(block(number));
            for (long at = number * BLOCK; bytes.hasRemaining(); ) {
                at += channel.write(bytes, at);
            }
            blocks[(int) number] = null;
        }
    }

    private static FileChannel temporary() throws IOException {
        Path path = Files.createTempFile("folkmoot", null); // Readable by its owner only.
        return FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** @param number from 0, below {@link #count} */
    String get(int number) throws IOException {
        long start = number == 0 ? 0 : end(number - 1);
        int length = (int) (end(number) - start);
        byte[] text = new byte[length];
        for (int done = 0; done < length; ) {
            long at = start + done;
            int offset = (int) (at % BLOCK);
            int part = Math.min(BLOCK - offset, length - done);
            System.arraycopy(stored(at / BLOCK), offset, text, done, part);
            done += part;
        }
        return new String(text, StandardCharsets.UTF_8);
    }

    private long end(int number) {
        return ends[number / CHUNK][number % CHUNK];
    }

    private byte[] stored(long number) throws IOException {
        byte[] block = blocks[(int) number];
        if (block != null) {
            return block;
        }
        if (cachedBlock != number && spill != null) {
            ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
            for (long at = number * BLOCK; bytes.hasRemaining(); ) {
                int read = spill.read(bytes, at);
                if (read < 0) {
                    throw new IOException("the temporary file was cut short");
                }
                at += read;
            }
            cached = bytes.array();
            cachedBlock = number;
        }
        return cached;
    }

    @Override
    public void close() throws IOException {
        if (spill != null) {
            spill.close();
        }
    }
}
