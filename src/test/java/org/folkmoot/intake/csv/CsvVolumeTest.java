package org.folkmoot.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.folkmoot.intake.file.SourceFile;
import org.folkmoot.model.Progress;
import org.folkmoot.model.source.ReadOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A file of a million rows that is made while it is read, so that only the reader's own memory counts. */
@Tag("slow")
class CsvVolumeTest {
    private static final int BLOCK = 1_000;
    private static final int BLOCKS = 1_000;

    private static final class Million implements SourceFile {
        @Override
        public String name() {
            return "million.csv";
        }

        @Override
        public InputStream open() {
            Enumeration<InputStream> blocks = Collections.enumeration(
                    IntStream.rangeClosed(0, BLOCKS).mapToObj(Million::block).toList());
            return new SequenceInputStream(blocks);
        }

        private static InputStream block(int number) {
            return new InputStream() {
                private byte[] content = new byte[0];
                private int at = -1;

                @Override
                public int read() throws IOException {
                    throw new IOException("read in blocks");
                }

                @Override
                public int read(byte[] buffer, int offset, int length) {
                    if (at < 0) {
                        content = text(number).getBytes(StandardCharsets.UTF_8);
                        at = 0;
                    }
                    int count = Math.min(length, content.length - at);
                    System.arraycopy(content, at, buffer, offset, count);
                    at += count;
                    if (count == 0) {
                        content = new byte[0];
                        at = 0;
                    }
                    return count == 0 ? -1 : count;
                }
            };
        }

        private static String text(int number) {
            return number == 0
                    ? "Ref,Q1,Q2\n"
                    : ("R" + number + ",\"More lighting, please\nand officers\",No\n").repeat(BLOCK);
        }
    }

    @Test
    void readsAMillionRowsInConstantMemory() {
        List<Long> used = new ArrayList<>();
        AtomicLong rows = new AtomicLong();
        CsvSource source = CsvSource.open(new Million(), ReadOptions.DETECT);
        source.read(
                record -> {
                    long row = rows.incrementAndGet();
                    assertThat(record.line()).isEqualTo(2 * row);
                    if (row % 100_000 == 0) {
                        System.gc();
                        used.add(ManagementFactory.getMemoryMXBean()
                                .getHeapMemoryUsage()
                                .getUsed());
                    }
                },
                Progress.NONE);
        assertThat(rows).hasValue(BLOCK * BLOCKS);
        assertThat(Collections.max(used) - used.get(0)).isLessThan(16L << 20);
    }
}
