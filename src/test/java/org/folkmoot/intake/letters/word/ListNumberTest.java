package org.folkmoot.intake.letters.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListNumberTest {
    @ParameterizedTest
    @CsvSource({
        "1, decimal, 1",
        "12, decimal, 12",
        "7, decimalzero, 07",
        "10, decimalzero, 10",
        "1, lowerletter, a",
        "26, lowerletter, z",
        "27, lowerletter, aa",
        "53, upperletter, AAA",
        "0, lowerletter, 0",
        "4, lowerroman, iv",
        "1999, upperroman, MCMXCIX",
        "4000, upperroman, 4000",
        "0, lowerroman, 0",
        "1, ordinal, 1st",
        "2, ordinal, 2nd",
        "3, ordinal, 3rd",
        "11, ordinal, 11th",
        "112, ordinal, 112th",
        "21, ordinal, 21st",
        "5, chicago, 5",
        "1000000, lowerletter, 1000000"
    })
    void formats(int number, String format, String written) {
        assertThat(ListNumber.of(number, format)).isEqualTo(written);
    }
}
