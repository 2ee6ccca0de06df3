package org.folkmoot.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.folkmoot.intake.file.SourceFile;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.SourceReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DelimiterDetectorTest {
    private static char detect(String text) throws IOException {
        SourceFile file = SourceFile.of("a.csv", text.getBytes(StandardCharsets.UTF_8));
        return new DelimiterDetector(file).detect(new StringReader(text));
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void eachCandidateIsDetected(char delimiter) throws IOException {
        String text = "Ref,Borough,What?\n1,Camden,Lights\n2,Brent,Buses\n".replace(',', delimiter);
        assertThat(detect(text)).isEqualTo(delimiter);
    }

    @Test
    void delimitersInsideQuotesDoNotCount() throws IOException {
        assertThat(detect("Ref;What?\n1;\"light, buses, parks, knives\"\n2;\"a, b, c, d\"\n"))
                .isEqualTo(';');
    }

    @Test
    void theHeaderDecidesAgainstCommasInProse() throws IOException {
        assertThat(detect("Ref;What?\n1;light, buses\n2;parks, trees\n3;bins, benches\n"))
                .isEqualTo(';');
    }

    @Test
    void evenRowsBeatMoreColumns() throws IOException {
        assertThat(detect("Ref;a,b,c?\n1;light\n2;parks, trees\n3;bins, benches, lamps\n"))
                .isEqualTo(';');
    }

    @Test
    void narrowTitlesAboveATableAreSkipped() throws IOException {
        String text = """
            Consultation 2022, export

            Ref;Borough;What?
            1;Camden;a
            2;Brent;b
            3;Hackney;c
            4;Camden;d
            """;
        assertThat(detect(text)).isEqualTo(';');
    }

    @Test
    void aSampleThatEndsInsideAQuoteIsEnough() throws IOException {
        assertThat(detect("Ref;What?\n1;a\n2;\"" + "no end, no end ".repeat(30_000)))
                .isEqualTo(';');
    }

    @Test
    void singleColumnAndEmptyFilesAcceptAnyDelimiter() throws IOException {
        assertThat(detect("What?\nLights\nBuses\n")).isEqualTo(',');
        assertThat(detect("")).isEqualTo(',');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {"';'~;", "' ; '~;", "tab~'\t'", "TAB~'\t'", "\\t~'\t'", "'\t'~'\t'", "|~|"})
    void aChosenDelimiterIsOneCharacterOrItsName(String typed, char delimiter) {
        assertThat(DelimiterDetector.requested(typed)).isEqualTo(delimiter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";;", "\"", "\n", "\0", "comma", "\uD83D\uDE21"})
    void anythingElseIsRefused(String typed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> DelimiterDetector.requested(typed))
                .extracting(refusal -> refusal.because().reason())
                .isEqualTo(SourceReason.BAD_DELIMITER);
    }
}
