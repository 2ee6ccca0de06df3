package org.folkmoot.intake.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralFormatTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"REF-\"0000 | 7 | REF-0007",
                "\"REF-\"0000 | 12345 | REF-12345",
                "0000\"/\"00 | 202607 | 2026/07",
                "0000\"/\"00 | 7 | 0000/07",
                "000-000 | 1234 | 001-234",
                "\\R00 | 5 | R05",
                "0\" kg\" | 12 | 12 kg",
                "\"REF-\"0000;\"NEG\"0 | 7 | REF-0007",
            })
    void references(String format, double value, String shown) {
        assertThat(LiteralFormat.of(format).orElseThrow().shown(value)).contains(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.00",
                "#,##0",
                "General",
                "0",
                "0000",
                "\"£\"0",
                "[$£-809]0",
                "0%",
                "0.00E+00",
                "yyyy-mm-dd",
                "# ?/?",
                "@",
                "0/0"
            })
    void quantitiesAndDates(String format) {
        assertThat(LiteralFormat.of(format)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 0.5, 1e15, Double.NaN})
    void otherNumbers(double value) {
        assertThat(LiteralFormat.of("\"R\"00").orElseThrow().shown(value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "00042 | 42 | true",
                "REF-0007 | 7 | true",
                "2026/07 | 202607 | true",
                "12 kg | 12 | true",
                "42 | 42 | false",
                "1,234 | 1234 | false",
                "£12 | 12 | false",
                "1 234 | 1234 | false",
                "12.50 | 12.5 | false",
                "0 | 0 | false",
                "000 | 0 | true",
                "5% | 0.05 | false",
                "1E+03 | 1000 | false",
            })
    void textsOfCells(String text, double value, boolean shows) {
        assertThat(LiteralFormat.shows(text, value)).isEqualTo(shows);
    }

    @ParameterizedTest
    @CsvSource({
        "0.60000000000000009, 0.6",
        "0.1, 0.1",
        "1234.5, 1234.5",
        "0.30000000000000004, 0.3",
        "123456789012345678, 123456789012345678",
        "33.333333333333336, 33.3333333333333"
    })
    void fifteenDigitsAreShown(String stored, String shown) {
        assertThat(new CellNumber(false).shown(stored, NumberStyle.PLAIN, 0)).isEqualTo(shown);
    }
}
