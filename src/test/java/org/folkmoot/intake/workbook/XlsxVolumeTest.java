package org.folkmoot.intake.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.folkmoot.intake.Sources;
import org.folkmoot.intake.table.RecordSource;
import org.folkmoot.model.Progress;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.model.source.SourceRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook of a million rows with two million different shared texts, some 260 MB of them. */
@Tag("slow")
class XlsxVolumeTest {
    private static final int ROWS = 1_000_000;
    private static final String WORDS =
            " more lighting on the walk from the station would do more than another strategy,"
                    + " and officers whom one can speak to";

    @TempDir
    Path folder;

    private Path write() throws IOException {
        Path path = folder.resolve("million.xlsx");
        byte[] frame = XlsxParts.transitional().strings("").sheet("").bytes();
        try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(frame));
                ZipOutputStream out =
                        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(path), 1 << 16))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                String end = entry.getName().contains("sheet1") ? "</sheetData>" : "</sst>";
                int at = part.indexOf(end);
                put(out, at < 0 ? part : part.substring(0, at));
                for (int row = 0; at >= 0 && row <= ROWS; row++) {
                    put(out, end.equals("</sst>") ? texts(row) : row(row));
                }
                put(out, at < 0 ? "" : part.substring(at));
            }
        }
        return path;
    }

    private static void put(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String texts(int row) {
        return row == 0
                ? "<si><t>Q1</t></si><si><t>Q2</t></si>"
                : "<si><t>" + row + WORDS + "</t></si><si><t>second " + row + WORDS + "</t></si>";
    }

    private static String row(int row) {
        return "<row><c t=\"str\"><v>" + (row == 0 ? "Ref" : "R-" + row) + "</v></c><c t=\"s\"><v>" + 2 * row
                + "</v></c><c t=\"s\"><v>" + (2 * row + 1) + "</v></c></row>";
    }

    @Test
    void readsAMillionRowsInBoundedMemory() throws IOException {
        RecordSource source = Sources.open(write(), ReadOptions.DETECT);
        List<Long> used = new ArrayList<>();
        AtomicLong rows = new AtomicLong();
        source.read(
                record -> {
                    long row = rows.incrementAndGet();
                    assertThat(((SourceRecord.Row) record).cells())
                            .containsExactly("R-" + row, row + WORDS, "second " + row + WORDS);
                    if (row % 200_000 == 1) {
                        System.gc();
                        used.add(ManagementFactory.getMemoryMXBean()
                                .getHeapMemoryUsage()
                                .getUsed());
                    }
                },
                Progress.NONE);
        assertThat(rows).hasValue(ROWS);
        assertThat(Collections.max(used) - used.get(0)).isLessThan(110L << 20);
    }
}
