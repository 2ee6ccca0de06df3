package org.folkmoot.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCsvTest {
    private static byte[] written(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SafeCsv csv = new SafeCsv(out)) {
            rows.forEach(csv::row);
        }
        return out.toByteArray();
    }

    @Test
    void writesMarkCrlfAndDoubledQuotes() throws IOException {
        byte[] bytes =
                written(List.of(List.of("a", "", "b,c"), List.of("say \"no\"", "one\r\ntwo", "\u0141\uD83D\uDE00")));
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFa,,\"b,c\"\r\n\"say \"\"no\"\"\",\"one\r\ntwo\",\u0141\uD83D\uDE00\r\n");
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"x\")",
                "+1 more officer",
                "-",
                "- a point",
                "--1",
                "@someone",
                "'quoted'",
                "'",
                "\tindented",
                "\rreturned",
                "-3,5",
                "+44 20 7946 0000",
                "-1-2",
                "=5",
                "+",
                "-.",
                "-3.5\n",
                "-1e",
                "-0x10"
            })
    void guardsWhatASpreadsheetMightRun(String cell) {
        assertThat(SafeCsv.guarded(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-3.5",
                "+4",
                "-0",
                "+.5",
                "-1.",
                "-1e6",
                "+2.5E-3",
                "12.5",
                " 1",
                "a=b",
                " next",
                "3-4",
                "\u2212 1"
            })
    void leavesNumbersAndOtherTextAlone(String cell) {
        assertThat(SafeCsv.guarded(cell)).isEqualTo(cell);
    }

    @Test
    void anyCellsReadBack() throws IOException {
        Random random = new Random(4180);
        String alphabet = "ab,\"\r\n\t ='-+@1\u00E9\u2026;#";
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            List<String> row = new ArrayList<>();
            for (int cell = 0; cell < 3; cell++) {
                StringBuilder text = new StringBuilder();
                for (int n = random.nextInt(8); n > 0; n--) {
                    text.append(alphabet.charAt(random.nextInt(alphabet.length())));
                }
                row.add(text.toString());
            }
            rows.add(row);
        }
        List<List<String>> back = PlainCsv.parse(new String(written(rows), StandardCharsets.UTF_8));
        assertThat(back).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(back.get(i))
                    .isEqualTo(rows.get(i).stream().map(SafeCsv::guarded).toList());
            assertThat(back.get(i).stream().map(SafeCsvTest::unguarded).toList())
                    .isEqualTo(rows.get(i));
        }
    }

    /** What a reader does: it takes one apostrophe off. */
    private static String unguarded(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }
}
