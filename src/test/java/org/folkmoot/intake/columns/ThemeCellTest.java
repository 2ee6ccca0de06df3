package org.folkmoot.intake.columns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeCellTest {
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "1,YES",
                "x,YES",
                " X ,YES",
                "Yes,YES",
                "TRUE,YES",
                "0,NO",
                "no,NO",
                "False ,NO",
                "'',BLANK",
                "' ',BLANK",
                "\u00A0,BLANK",
                "2,AMBIGUOUS",
                "y,AMBIGUOUS",
                "-,AMBIGUOUS",
                "maybe,AMBIGUOUS",
                "1.0,AMBIGUOUS"
            })
    void says(String cell, ThemeCell expected) {
        assertThat(ThemeCell.parse(cell)).isEqualTo(expected);
    }
}
