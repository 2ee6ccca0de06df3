package org.folkmoot.intake.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.model.text.TextKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NonAnswersTest {
    private final NonAnswers nonAnswers = NonAnswers.load();

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n", "\u00A0", "\u200B\u2003", "\uFEFF", "\u2060 \u00AD", "\u0001"})
    void isBlankWhereNothingShows(String text) {
        assertThat(nonAnswers.of(text)).isEqualTo(TextKind.BLANK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n/a",
                "N/A.",
                " N / A ",
                "na",
                "NA",
                "n.a.",
                "none",
                "None!",
                "NO COMMENT",
                "no comments.",
                "Nil",
                "-",
                "--",
                "\u2013",
                ".",
                "...",
                "?",
                "***",
                "nothing",
                "No",
                "no.",
                "as above",
                "As Above.",
                "(see above)",
                "not applicable",
                "No response",
                "nothing to add",
                "Nothing\r\nto add",
                "x",
                "XX",
                "See my answer to Q1",
                "see my answer to question 12.",
                "As Q3",
                "same as above",
                "No\u00A0comment",
                "\uFF2E\uFF0F\uFF21",
                "ditto",
                "I'd rather not say",
                "prefer not to say"
            })
    void recognisesNonAnswersIgnoringCaseAndPunctuation(String text) {
        assertThat(nonAnswers.of(text)).isEqualTo(TextKind.NON_ANSWER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No. More officers, please.",
                "yes",
                "none of the police come here",
                "nothing changes",
                "No!! to cameras",
                "As above, and stop knife crime",
                "see my answer to Q1, but also lighting",
                "\uD83D\uDE21",
                "\uD83D\uDC4D",
                "1",
                "5",
                "A",
                "don't know",
                "ASB",
                "nan",
                "\u65E0\u8BC4\u8BBA",
                "no comment from the police is ever true"
            })
    void isATextWhereAnythingElseIsSaid(String text) {
        assertThat(nonAnswers.of(text)).isEqualTo(TextKind.TEXT);
    }

    @org.junit.jupiter.api.Test
    void looksAtTheWholeOfALongText() {
        assertThat(nonAnswers.of("- ".repeat(3_000_000))).isEqualTo(TextKind.NON_ANSWER);
        assertThat(nonAnswers.of(" ".repeat(3_000_000) + "lighting")).isEqualTo(TextKind.TEXT);
        assertThat(nonAnswers.of(" ".repeat(3_000_000) + "none")).isEqualTo(TextKind.NON_ANSWER);
    }
}
