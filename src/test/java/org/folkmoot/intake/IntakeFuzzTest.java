package org.folkmoot.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.folkmoot.intake.file.SourceFile;
import org.folkmoot.intake.table.RecordSource;
import org.folkmoot.intake.workbook.OdsWorkbookTest;
import org.folkmoot.intake.workbook.XlsxParts;
import org.folkmoot.model.Progress;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.SourceReason;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.model.source.SourceRecord;
import org.folkmoot.random.RandomCases;
import org.folkmoot.random.RandomText;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Files that were damaged at random either read, with every row accounted for, or are refused; tables that independent
 * writers wrote come back as they were.
 */
class IntakeFuzzTest {
    private static final Duration HANG = Duration.ofSeconds(20);

    /** One byte to change: where, as a share of the file, and to what. */
    record Change(double at, int value) {}

    private static final List<byte[]> FILES = List.of(
            SourcesTest.workbook(12),
            XlsxParts.strict()
                    .strings("<si><t>Ref</t></si><si><t>More light</t></si>")
                    .sheet(
                            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row><row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v>"
                                    + "</c></row>")
                    .bytes(),
            OdsWorkbookTest.bytes(
                    "<table:table table:name=\"R\"><table:table-row table:number-rows-repeated=\"3\"><table:table-cell"
                            + " office:value-type=\"float\" office:value=\"1\"/></table:table-row></table:table>",
                    "",
                    ""),
            "Ref,Q1,Q2\r\n1,\"a \"\"b\"\"\r\nc\",x\r\n2,é,\n".getBytes(StandardCharsets.UTF_8),
            "Ref\tQ1\nR1\tmore light\n".getBytes(StandardCharsets.UTF_16LE));

    private static byte[] file(Random random) {
        List<Change> changes = Stream.generate(() -> new Change(random.nextDouble(), random.nextInt(256)))
                .limit(random.nextInt(13))
                .toList();
        return damaged(FILES.get(random.nextInt(FILES.size())), changes, 0.2 + 2.8 * random.nextDouble());
    }

    private static byte[] damaged(byte[] seed, List<Change> changes, double kept) {
        byte[] bytes = java.util.Arrays.copyOf(seed, kept >= 1 ? seed.length : (int) (seed.length * kept));
        for (Change change : changes) {
            if (bytes.length > 0) {
                bytes[(int) (change.at() * (bytes.length - 1))] = (byte) change.value();
            }
        }
        return bytes;
    }

    /** Parts of a sheet in any order, so that what is wrong lies deeper than in the archive. */
    private static final List<String> PIECES = List.of(
            "<row r=\"2\">",
            "<row>",
            "</row>",
            "<c r=\"B2\" t=\"s\">",
            "<c s=\"1\">",
            "<c t=\"inlineStr\">",
            "</c>",
            "<v>",
            "</v>",
            "0",
            "7",
            "1E400",
            "-",
            "<is>",
            "</is>",
            "<t>",
            "</t>",
            "text",
            "_x0000_",
            "_xD800_",
            "<f>",
            "</f>",
            "<c r=\"XFD1\"/>",
            "<c r=\"XFE1\"/>",
            "<row r=\"999999999\">",
            "&amp;",
            "&#0;",
            "<!--x-->",
            "<mergeCell ref=\"A1:XFD1048576\"/>",
            "<mergeCell ref=\"B2:A1\"/>",
            "</sheetData>",
            "<sheetData>");

    private static byte[] sheet(Random random) {
        return XlsxParts.transitional()
                .strings("<si><t>x</t></si>")
                .styles("<cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs>")
                .sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>" + RandomText.of(random, PIECES, 0, 25))
                .bytes();
    }

    @Test
    void damagedFilesAreReadOrRefused() {
        FILES.forEach(IntakeFuzzTest::readsOrRefuses);
        readsOrRefuses(new byte[0]);
        RandomCases.check(1_500, random -> readsOrRefuses(file(random)));
    }

    /** Once, the JDK found a damaged name of an entry only while it listed the archive. */
    @Test
    void damagedEntryNameIsRefused() {
        RandomCases.check(1, 10_013_861_663_000L, random -> readsOrRefuses(file(random)));
    }

    @Test
    void damagedSheetsAreReadOrRefused() {
        RandomCases.check(500, random -> readsOrRefuses(sheet(random)));
    }

    @Test
    @Tag("slow")
    void manyDamagedFilesAreReadOrRefused() {
        RandomCases.check(200_000, random -> readsOrRefuses(file(random)));
    }

    @Test
    @Tag("slow")
    void manyDamagedSheetsAreReadOrRefused() {
        RandomCases.check(50_000, random -> readsOrRefuses(sheet(random)));
    }

    private static void readsOrRefuses(byte[] bytes) {
        Assertions.assertTimeout(HANG, () -> {
            try {
                RecordSource source = Sources.open(SourceFile.of("f", bytes), ReadOptions.DETECT);
                source.guess();
                AtomicLong last = new AtomicLong();
                AtomicLong count = new AtomicLong();
                source.read(
                        record -> {
                            assertThat(record.line()).isGreaterThan(last.getAndSet(record.line()));
                            count.incrementAndGet();
                            if (record instanceof SourceRecord.Row row) {
                                assertThat(row.cells())
                                        .hasSameSizeAs(source.table().header());
                            }
                        },
                        Progress.NONE);
                assertThat(source.sample(Integer.MAX_VALUE).size()).isLessThanOrEqualTo(count.intValue());
            } catch (Refusal e) {
                assertThat(e.because().reason()).isInstanceOf(SourceReason.class);
                assertThat(e.getMessage()).doesNotContain("Exception", "null");
            }
        });
    }

    private static final List<String> SIGNS = IntStream.concat(
                    IntStream.rangeClosed('a', 'z'), " \",;\n'_x<&=éAZ\uD83D\uDE21".codePoints())
            .mapToObj(Character::toString)
            .toList();

    /** One to forty rows of two to five cells. */
    private static List<List<String>> table(Random random) {
        int width = 2 + random.nextInt(4);
        return Stream.generate(() -> Stream.generate(() -> RandomText.of(random, SIGNS, 0, 30))
                        .limit(width)
                        .toList())
                .limit(1 + random.nextInt(40))
                .toList();
    }

    @Test
    void workbookRoundTrips() {
        aWorkbookComesBack(List.of(List.of("", "a"), List.of("a\nb", "e\u0301"), List.of(" ", "\uD83D\uDE21")));
        RandomCases.check(150, random -> aWorkbookComesBack(table(random)));
    }

    private static void aWorkbookComesBack(List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("S");
            for (int row = 0; row <= rows.size(); row++) {
                for (int column = 0; column < rows.get(0).size(); column++) {
                    sheet.value(
                            row,
                            column,
                            row == 0 ? "H" + column : rows.get(row - 1).get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<List<String>> expected = rows.stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
        assertThat(read(bytes.toByteArray(), "S")).isEqualTo(expected);
    }

    @Test
    void textRoundTrips() {
        aTextComesBack(List.of(List.of("", ""), List.of("a\r\nb", "e\u0301\u0323"), List.of("\"", "\uD83D\uDE21")));
        RandomCases.check(150, random -> aTextComesBack(table(random)));
    }

    private static void aTextComesBack(List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>();
        all.add(rows.get(0).stream().map(cell -> "H").toList());
        all.addAll(rows);
        String text = all.stream()
                .map(row -> row.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));
        assertThat(read(text.getBytes(StandardCharsets.UTF_8), null)).isEqualTo(rows);
    }

    private static List<List<String>> read(byte[] bytes, @org.jspecify.annotations.Nullable String sheet) {
        List<List<String>> read = new ArrayList<>();
        Sources.open(SourceFile.of("f", bytes), new ReadOptions("utf-8", ",", sheet, 1L, 1))
                .read(record -> read.add(((SourceRecord.Row) record).cells()), Progress.NONE);
        return read;
    }
}
