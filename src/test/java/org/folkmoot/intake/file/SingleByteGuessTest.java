package org.folkmoot.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.folkmoot.intake.Sources;
import org.folkmoot.intake.table.RecordSource;
import org.folkmoot.model.source.ImportWarning;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.model.source.WarningCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingleByteGuessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1252 | It costs £5 – too much. Don’t close “our” caf\u00E9.",
                "windows-1252 | Nous voulons l’\u00E9clairage pr\u00E8s de l’\u00E9cole, s’il vous pla\u00EEt : 5 €.",
                "windows-1252 | Mehr B\u00E4ume f\u00FCr die Stra\u00DFe und weniger L\u00E4rm.",
                "windows-1252 | \u00C9COLE \u00C0 C\u00D4T\u00C9 DE L’\u00C9GLISE",
                "x-MacRoman | It’s clear – as “we” say – that the caf\u00E9 isn’t open…",
                "windows-1250 | Chc\u0119 wi\u0119cej \u015Bwiat\u0142a na ulicy i \u017Ceby autobus je\u017Adzi\u0142 cz\u0119\u015Bciej.",
                "windows-1250 | P\u0159\u00EDli\u0161 \u017Elu\u0165ou\u010Dk\u00FD k\u016F\u0148 \u00FAp\u011Bl \u010F\u00E1belsk\u00E9 \u00F3dy.",
                "windows-1251 | \u041D\u0430\u043C \u043D\u0443\u0436\u043D\u043E \u0431\u043E\u043B\u044C\u0448\u0435 \u0441\u0432\u0435\u0442\u0430 \u043D\u0430 \u0443\u043B\u0438\u0446\u0435.",
                "KOI8-R | \u041D\u0430\u043C \u043D\u0443\u0436\u043D\u043E \u0431\u043E\u043B\u044C\u0448\u0435 \u0441\u0432\u0435\u0442\u0430 \u043D\u0430 \u0443\u043B\u0438\u0446\u0435.",
                "windows-1253 | \u0398\u03AD\u03BB\u03BF\u03C5\u03BC\u03B5 \u03C0\u03B5\u03C1\u03B9\u03C3\u03C3\u03CC\u03C4\u03B5\u03C1\u03BF \u03C6\u03C9\u03C2 \u03C3\u03C4\u03BF\u03BD \u03B4\u03C1\u03CC\u03BC\u03BF.",
                "windows-1254 | \u00C7ocuklar i\u00E7in g\u00FCvenli ge\u00E7i\u015F olmal\u0131, sokakta daha fazla \u0131\u015F\u0131k.",
            })
    void lettersThatFitTheirWordsDecide(String charset, String text) throws IOException {
        RecordSource source = open(text, charset);

        assertThat(source.table().encoding()).isEqualTo(charset);
        assertThat(source.sample(1).get(0).cells().get(1)).isEqualTo(text);
    }

    @Test
    void aGuessIsWarnedOf() throws IOException {
        assertThat(open("It’s the caf\u00E9 that isn’t open…", "x-MacRoman").warnings())
                .containsExactly(ImportWarning.of(WarningCode.ENCODING_GUESSED, "x-MacRoman"));
        assertThat(open(
                                "Mehr B\u00E4ume f\u00FCr die Stra\u00DFe, viel weniger L\u00E4rm, m\u00F6glichst sch\u00F6n.",
                                "windows-1252")
                        .warnings())
                .isEmpty();
        assertThat(open("caf\u00E9", "UTF-8").warnings()).isEmpty();
    }

    @Test
    void anEncodingThatWasAskedForIsNoGuess() throws IOException {
        byte[] content = bytes("It’s the caf\u00E9 that isn’t open…", "x-MacRoman");

        RecordSource source = Sources.open(SourceFile.of("a.csv", content), ReadOptions.text("x-MacRoman", null));

        assertThat(source.warnings()).isEqualTo(List.of());
    }

    private static RecordSource open(String text, String charset) {
        return Sources.open(SourceFile.of("a.csv", bytes(text, charset)), ReadOptions.DETECT);
    }

    private static byte[] bytes(String text, String charset) {
        return ("Ref,What?\nA1,\"" + text + "\"\n").getBytes(Charset.forName(charset));
    }
}
