package org.folkmoot.service.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.folkmoot.model.source.SourceRecord;
import org.folkmoot.model.source.WarningCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OddTextsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "youth&nbsp;club",
                "one<br/>two",
                "<p class=\"a\">Hello</p>",
                "don&rsquo;t",
                "caf&#233;",
                "R&amp;D",
                "<BR>"
            })
    void html(String text) {
        assertThat(codes(text)).containsExactly(WarningCode.HTML_IN_TEXTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"caf\u00E9", "It\u2019s", "\u00A35 \u2013 fine", "\u201Cquoted\u201D", "\u00C9cole", "na\u00EFve"
            })
    void textEncodedTwice(String text) {
        String twice = new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));

        assertThat(codes(twice)).containsExactly(WarningCode.ENCODED_TWICE);
        assertThat(codes(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a < b and c > d",
                "AT&T",
                "I <3 trees",
                "x<y>z",
                "fish & chips; tea",
                "S\u00C3O PAULO",
                "\u00E2ge",
                "<name@example.org>"
            })
    void plainText(String text) {
        assertThat(codes(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"re\u00ADgeneration", "wo\u200Brd", "a\u2060b"})
    void invisibleCharacters(String text) {
        assertThat(codes(text)).containsExactly(WarningCode.INVISIBLE_CHARACTERS);
    }

    private static List<WarningCode> codes(String text) {
        OddTexts texts = new OddTexts(0, "What?");
        texts.row(new SourceRecord.Row(2, List.of(text)));
        return texts.warnings().stream().map(warning -> warning.code()).toList();
    }
}
