package org.folkmoot.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.folkmoot.intake.Fixture;
import org.folkmoot.intake.file.SourceFile;
import org.folkmoot.intake.workbook.PlainReader;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Progress;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.RefusalKind;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.model.source.SourceRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;

class CsvSourceTest {
    @TempDir
    Path folder;

    private CsvSource open(String text) {
        return CsvSource.open(Fixture.write(folder, text), ReadOptions.DETECT);
    }

    private void refused(Runnable work, RefusalKind kind, String reason) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work::run).satisfies(refusal -> {
            assertThat(refusal.kind()).isEqualTo(kind);
            assertThat(refusal.getMessage()).isEqualTo(reason);
        });
    }

    @Test
    void tellsNameSizeDigestAndDialect() {
        CsvSource source = open("a;b\n1;2\n");
        assertThat(source.table().fileName()).isEqualTo("responses.csv");
        assertThat(source.table().encoding()).isEqualTo("UTF-8");
        assertThat(source.table().delimiter()).isEqualTo(";");
        assertThat(source.size()).isEqualTo(8);
        // printf 'a;b\n1;2\n' | sha256sum
        assertThat(source.sha256()).isEqualTo("403bea5152c251c5bc7ef420d824d191605723f99392e83a0549ad58c6d46291");
    }

    @Test
    void refusesWhatIsNoReadableFile() {
        refused(
                () -> CsvSource.open(folder.resolve("none.csv"), ReadOptions.DETECT),
                RefusalKind.INPUT,
                "MISSING [" + folder.resolve("none.csv") + "]");
        refused(() -> CsvSource.open(folder, ReadOptions.DETECT), RefusalKind.INPUT, "FOLDER [" + folder + "]");
        refused(() -> open(""), RefusalKind.INPUT, "EMPTY [responses.csv]");
        refused(() -> open("PK\u0003\u0004rest"), RefusalKind.INPUT, "NOT_CSV_BUT_ZIP [responses.csv]");
        refused(
                () -> CsvSource.open(
                        Fixture.write(folder, "\u00D0\u00CF\u0011\u00E0rest", StandardCharsets.ISO_8859_1),
                        ReadOptions.DETECT),
                RefusalKind.INPUT,
                "NOT_CSV_BUT_OFFICE [responses.csv]");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource(delimiterString = "~", quoteCharacter = '`', textBlock = """
            ␊␍␊␊              ~ ONLY_EMPTY_LINES [responses.csv]
            ,,␊               ~ HEADER_WITHOUT_NAMES [1, responses.csv]
            `\uFEFF␊`         ~ ONLY_EMPTY_LINES [responses.csv]
            "a"b,c␊1,2        ~ QUOTE_NOT_DOUBLED [1, responses.csv]
            "a"b",c␊1,2     ~ QUOTE_IN_HEADING [1, responses.csv]
            a,"b␊1,2␊         ~ QUOTE_NOT_CLOSED [1, responses.csv]
            """)
    void refusesHeadersThatCannotBeUsed(String text, String reason) {
        refused(() -> open(Fixture.real(text)), RefusalKind.INPUT, reason);
    }

    @Test
    void namesTheLineOfAQuoteThatIsNeverClosed() {
        CsvSource source = open("a,b,c\n1,2,3\n4,\"x\r\ny\",\"z\n7,8,9\n");
        refused(() -> Fixture.records(source), RefusalKind.INPUT, "QUOTE_NOT_CLOSED [4, responses.csv]");
    }

    @Test
    void keepsEveryCharacterOfACell() {
        StringBuilder all = new StringBuilder();
        for (char c = 1; c < 0x3000; c++) {
            all.append(c == '"' ? "\"\"" : String.valueOf(c));
        }
        String cell = all + "\uFEFF\uFFFD\uFFFF\uD83D\uDE00";
        List<SourceRecord> records = Fixture.records(open("a,b\n1,\"" + cell + "\"\n"));
        assertThat(records).containsExactly(new SourceRecord.Row(2, List.of("1", cell.replace("\"\"", "\""))));
    }

    @Test
    void readsACellOfFiveMegabytes() {
        String large = "word, \"\"quoted\"\"\n".repeat(320_000);
        List<SourceRecord> records = Fixture.records(open("a,b\n1,\"" + large + "\"\n3,4\n"));
        assertThat(large.length()).isGreaterThan(5_000_000);
        assertThat(records)
                .containsExactly(
                        new SourceRecord.Row(2, List.of("1", large.replace("\"\"", "\""))),
                        new SourceRecord.Row(320_003, List.of("3", "4")));
    }

    @Test
    void refusesACellPastTheLimitByItsLine() throws IOException {
        refusedIn(longCell("\"\n5,6\n"), "CELL_WITHOUT_END [3, responses.csv]");
        refusedIn(longCell("\""), "CELL_WITHOUT_END [3, responses.csv]");
    }

    @Test
    void aQuoteThatIsNeverClosedInALongFileIsNamed() throws IOException {
        refusedIn(longCell("\n5,6\n"), "QUOTE_NOT_CLOSED [3, responses.csv]");
        refusedIn(longCell("\n5,\"6\"\n"), "QUOTE_NOT_CLOSED [3, responses.csv]");
    }

    private void refusedIn(CsvSource source, String reason) {
        refused(() -> Fixture.records(source), RefusalKind.INPUT, reason);
    }

    /** @param end what follows 33 million characters in quotation marks */
    private CsvSource longCell(String end) throws IOException {
        Path file = Fixture.write(folder, "a,b\n1,2\n3,\"");
        byte[] megabyte = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < 33; i++) {
            Files.write(file, megabyte, StandardOpenOption.APPEND);
        }
        Files.writeString(file, end, StandardOpenOption.APPEND);
        return CsvSource.open(file, ReadOptions.DETECT);
    }

    @Test
    void noticesAFileThatChangesBetweenExaminingAndReading() throws IOException {
        CsvSource source = open("a,b\n1,2\n");
        Files.writeString(folder.resolve("responses.csv"), "a,b\n1,3\n");
        refused(() -> Fixture.records(source), RefusalKind.INPUT, "CHANGED [responses.csv]");
        Files.write(folder.resolve("responses.csv"), new byte[] {'a', ',', 'b', '\n', (byte) 0xE9, ',', '3', '\n'});
        refused(() -> Fixture.records(source), RefusalKind.INPUT, "CHANGED [responses.csv]");
    }

    @Test
    void boundsTheNumberOfColumns() {
        refused(
                () -> open("a,".repeat(16_384) + "a\n"),
                RefusalKind.INPUT,
                "HEADER_TOO_WIDE [1, responses.csv, 16385, 16384]");
        assertThat(Fixture.records(open("a,b\n" + "1,".repeat(20_000) + "1\n3,4\n")))
                .containsExactly(
                        new SourceRecord.Problem(2, "The row has 20001 cells where the header has 2."),
                        new SourceRecord.Row(3, List.of("3", "4")));
    }

    @Test
    void saysPlainlyThatADiskFailed() {
        SourceFile failing = new SourceFile() {
            @Override
            public String name() {
                return "stick.csv";
            }

            @Override
            public InputStream open() throws IOException {
                throw new IOException("Input/output error");
            }
        };
        refused(() -> CsvSource.open(failing, ReadOptions.DETECT), RefusalKind.INPUT, "CUT_SHORT [stick.csv]");
    }

    @Test
    void samplesTheFirstRowsAndCanBeReadAgain() {
        CsvSource source = open("a,b\n1,2\n3\n5,6\n7,8\n");
        assertThat(source.sample(2))
                .containsExactly(
                        new SourceRecord.Row(2, List.of("1", "2")), new SourceRecord.Row(4, List.of("5", "6")));
        assertThat(Fixture.records(source)).hasSize(4).isEqualTo(Fixture.records(source));
    }

    @Test
    void stopsWhenToldTo() {
        CsvSource source = open("a,b\n" + "1,2\n".repeat(500_000));
        List<Long> steps = new ArrayList<>();
        assertThatExceptionOfType(CancelledException.class)
                .isThrownBy(() -> source.read(record -> {}, (done, total) -> {
                    steps.add(done);
                    assertThat(total).isEqualTo(source.size());
                    return steps.size() < 3;
                }));
        assertThat(steps).hasSize(3).isSorted();
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource(delimiterString = "~", textBlock = """
            tab ~ 9
            \\t ~ 9
            TAB ~ 9
            ;   ~ 59
            """)
    void takesTheDelimiterThatIsAskedFor(String asked, int expected) {
        String text = "a" + (char) expected + "b\n1,1" + (char) expected + "2,2\n";
        CsvSource source = CsvSource.open(Fixture.write(folder, text), ReadOptions.text(null, asked));
        assertThat(Fixture.records(source)).containsExactly(new SourceRecord.Row(2, List.of("1,1", "2,2")));
    }

    @Test
    void refusesADelimiterThatIsNoCharacter() {
        Path file = Fixture.write(folder, "a,b\n");
        for (String wrong : List.of("", "ab", "\"", "\n", "😀")) {
            refused(
                    () -> CsvSource.open(file, ReadOptions.text(null, wrong)),
                    RefusalKind.USAGE,
                    "BAD_DELIMITER [" + wrong + "]");
        }
    }

    /** Texts of the five characters that matter, against a reader that is written as plainly as can be. */
    @Test
    void agreesWithAPlainReaderOnRandomTexts() {
        Random random = new Random(20_261_123);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder("a,b\n");
            for (int i = random.nextInt(24); i > 0; i--) {
                text.append("x,\"\"\n\r".charAt(random.nextInt(6)));
            }
            SourceFile file = SourceFile.of("r.csv", text.toString().getBytes(StandardCharsets.UTF_8));
            List<PlainReader.Rec> expected = PlainReader.read(text.toString());
            List<SourceRecord> actual = new ArrayList<>();
            try {
                CsvSource.open(file, ReadOptions.text("utf-8", ",")).read(actual::add, Progress.NONE);
            } catch (Refusal e) {
                assertThat(expected.get(expected.size() - 1).endless())
                        .as(Fixture.visible(text.toString()))
                        .isTrue();
                continue;
            }
            assertThat(actual.size()).as(Fixture.visible(text.toString())).isEqualTo(expected.size() - 1);
            for (int i = 0; i < actual.size(); i++) {
                PlainReader.Rec wanted = expected.get(i + 1);
                assertThat(actual.get(i).line())
                        .as(Fixture.visible(text.toString()))
                        .isEqualTo(wanted.line());
                boolean row = !wanted.broken() && wanted.trimmedTo(2).size() == 2;
                assertThat(actual.get(i) instanceof SourceRecord.Row)
                        .as(Fixture.visible(text.toString()))
                        .isEqualTo(row);
                if (actual.get(i) instanceof SourceRecord.Row read) {
                    assertThat(read.cells())
                            .as(Fixture.visible(text.toString()))
                            .isEqualTo(wanted.trimmedTo(2));
                }
            }
        }
    }
}
