package org.folkmoot.intake.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.folkmoot.intake.Fixture;
import org.folkmoot.intake.csv.CsvSource;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.RefusalKind;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.model.source.SourceRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingDetectorTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String TEXT = "réf,text\r\nR1,\u201CIt\u2019s £5\u201D\r\nR2,café\r\n";
    /** Past the size of every buffer, so that the decisive byte stands far from the start. */
    private static final String LONG = "a,b\n" + "one,two three four\n".repeat(20_000);

    @TempDir
    Path folder;

    private CsvSource open(byte[] content, @Nullable String encoding) {
        return CsvSource.open(Fixture.write(folder, content), ReadOptions.text(encoding, null));
    }

    private void refused(byte[] content, @Nullable String encoding, RefusalKind kind, String reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> open(content, encoding))
                .satisfies(refusal -> {
                    assertThat(refusal.kind()).isEqualTo(kind);
                    assertThat(refusal.getMessage()).isEqualTo(reason);
                });
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource({
        "UTF-8,UTF-8,''",
        "UTF-8,UTF-8,EFBBBF",
        "UTF-16LE,UTF-16LE,FFFE",
        "UTF-16BE,UTF-16BE,FEFF",
        "UTF-16LE,UTF-16LE,''",
        "UTF-16BE,UTF-16BE,''",
        "windows-1252,windows-1252,''"
    })
    void findsTheEncodingAndReadsTheSameText(String written, String found, String mark) {
        byte[] content = join(HexFormat.of().parseHex(mark), TEXT.getBytes(Charset.forName(written)));
        CsvSource source = open(content, null);
        assertThat(source.table().encoding()).isEqualTo(found);
        assertThat(source.reading()).endsWith(".");
        assertThat(source.table().header()).containsExactly("réf", "text");
        assertThat(Fixture.records(source))
                .containsExactly(
                        new SourceRecord.Row(2, List.of("R1", "\u201CIt\u2019s £5\u201D")),
                        new SourceRecord.Row(3, List.of("R2", "café")));
    }

    @Test
    void lookAtTheWholeFile() {
        assertThat(open(LONG.getBytes(UTF_8), null).table().encoding()).isEqualTo("UTF-8");
        assertThat(open(join(LONG.getBytes(UTF_8), bytes('x', ',', 0xE9)), null)
                        .table()
                        .encoding())
                .isEqualTo("windows-1252");
    }

    @Test
    void refusesUtf8ThatIsDamagedAndNamesTheLine() {
        byte[] content = join(LONG.getBytes(UTF_8), "x,é è\r\n".getBytes(UTF_8), bytes('y', ',', 0xE9, '\n'));
        refused(content, null, RefusalKind.INPUT, "MIXED_ENCODING [20003, responses.csv, UTF-8]");
        assertThat(open(content, "windows-1252").table().encoding()).isEqualTo("windows-1252");
    }

    @Test
    void refusesWhatIsNeitherUtf8NorWindows1252() {
        refused(
                join("a,b\r\nx,y\r\nx,".getBytes(UTF_8), bytes(0xE9, 0x81, '\n')),
                null,
                RefusalKind.INPUT,
                "NOT_WINDOWS_1252 [3, responses.csv, windows-1252]");
    }

    @Test
    void refusesAnotherScriptRatherThanReadItAsWindows1252() {
        String text = "编号,意见\n1,更多的警察在街上巡逻，更好的照明，让我们晚上可以安心回家，孩子们也能放心上学\n";
        byte[] content = text.getBytes(Charset.forName("GBK"));
        refused(content, null, RefusalKind.INPUT, "OTHER_SCRIPT [responses.csv]");
        assertThat(open(content, "gbk").table().header()).containsExactly("编号", "意见");
        String french = "a,b\n1,Où est passée la sécurité à l'école élémentaire déjà très dégradée ?\n".repeat(20);
        assertThat(open(french.getBytes(WINDOWS_1252), null).reading()).contains("not valid UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,\0\n", "a,b\n1,\0", "a,b\n1,x\0y"})
    void refusesNulInText(String text) {
        refused(text.getBytes(UTF_8), null, RefusalKind.INPUT, "NUL_BYTE [2, responses.csv]");
        refused(text.getBytes(UTF_8), "utf-8", RefusalKind.INPUT, "NUL_BYTE [2, responses.csv]");
        refused(
                join(bytes(0xFF, 0xFE), text.getBytes(UTF_16LE)),
                null,
                RefusalKind.INPUT,
                "NUL_BYTE [2, responses.csv]");
    }

    @Test
    void findsANulAtTheVeryEnd() {
        refused((LONG + "x,\0").getBytes(UTF_8), null, RefusalKind.INPUT, "NUL_BYTE [20002, responses.csv]");
        refused((LONG + "x,\0").getBytes(ISO_8859_1), "latin1", RefusalKind.INPUT, "NUL_BYTE [20002, responses.csv]");
    }

    @Test
    void refusesBytesInvalidInTheRequestedEncoding() {
        byte[] content = join("a,b\r\n".getBytes(UTF_8), bytes('x', ',', 0xE9, '\r', '\n'));
        refused(content, "utf-8", RefusalKind.INPUT, "NOT_IN_ENCODING [2, responses.csv, UTF-8]");
        refused(
                join("a,b\n".getBytes(UTF_16BE), bytes(0xD8, 0x00, 0x00, 'x')),
                "utf-16be",
                RefusalKind.INPUT,
                "NOT_IN_ENCODING [2, responses.csv, UTF-16BE]");
        refused(bytes(0xFF, 0xFE, 'a', 0, 'b'), null, RefusalKind.INPUT, "NOT_UTF16 [1, responses.csv, UTF-16LE]");
    }

    @Test
    void keepsToTheEncodingAskedFor() {
        Charset big5 = Charset.forName("Big5");
        CsvSource source = open("編號,意見\r\n1,更多警察\r\n".getBytes(big5), "big5");
        assertThat(source.table().encoding()).isEqualTo("Big5");
        assertThat(source.table().header()).containsExactly("編號", "意見");
        assertThat(open("é,b\n".getBytes(UTF_8), "cp1252").table().header()).containsExactly("Ã©", "b");
        assertThat(open(join(bytes(0xEF, 0xBB, 0xBF), "é,b\n".getBytes(UTF_8)), "UTF8")
                        .table()
                        .header())
                .containsExactly("é", "b");
        for (Charset wide : List.of(UTF_16LE, UTF_16BE)) {
            assertThat(open("é,b\n1,2\n".getBytes(wide), "utf-16").table().header())
                    .containsExactly("é", "b");
            assertThat(open("\uFEFFé,b\n".getBytes(wide), "utf-16").table().header())
                    .containsExactly("é", "b");
        }
        assertThat(open("é,b\n".getBytes(WINDOWS_1252), "windows-1252").table().header())
                .containsExactly("é", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "utf-9", "no such thing", "\u00E9"})
    void refusesAnEncodingThatThereIsNot(String name) {
        refused("a,b\n".getBytes(UTF_8), name, RefusalKind.USAGE, "UNKNOWN_ENCODING [" + name + "]");
    }

    /** Java's own decoder says what is valid UTF-8. */
    @Test
    void agreesWithJavaOnRandomBytes() {
        Random random = new Random(7);
        int[] interesting = {
            'a', 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF1, 0xF4,
            0xF5, 0xFF
        };
        for (int round = 0; round < 50_000; round++) {
            byte[] content = new byte[1 + random.nextInt(5)];
            for (int i = 0; i < content.length; i++) {
                content[i] = (byte) interesting[random.nextInt(interesting.length)];
            }
            assertThat(scan(content).malformed() == 0)
                    .as(HexFormat.of().formatHex(content))
                    .isEqualTo(decodes(content));
        }
    }

    private static ByteScan scan(byte[] content) {
        try {
            return ByteScan.of(SourceFile.of("x", content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean decodes(byte[] content) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
