package org.folkmoot.intake.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosedValuesTest {
    private final ClosedValues values = ClosedValues.load();

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            Disagree|Don't know|Strongly agree|Agree|Strongly disagree|Neither agree nor disagree -> Strongly agree|Agree|Neither agree nor disagree|Disagree|Strongly disagree|Don't know
            Tend to disagree|tend to agree|STRONGLY AGREE -> STRONGLY AGREE|tend to agree|Tend to disagree
            Fairly dissatisfied|Very satisfied|Neither satisfied nor dissatisfied -> Very satisfied|Neither satisfied nor dissatisfied|Fairly dissatisfied
            Prefer not to say|No|Yes -> Yes|No|Prefer not to say
            Don\u2019t know|No|Yes -> Yes|No|Don\u2019t know
            Not at all important|Important|Very important -> Very important|Important|Not at all important
            65+|Prefer not to say|25-34|Under 16|16 to 24 -> Under 16|16 to 24|25-34|65+|Prefer not to say
            Under 18|18\u201324|75 and over|Over 65 -> Under 18|18\u201324|Over 65|75 and over
            10|9|1 -> 1|9|10
            Hackney|Camden|Barnet -> Hackney|Camden|Barnet
            Organisation|Individual|Prefer not to say -> Organisation|Individual|Prefer not to say
            1st choice|none -> 1st choice|none
            """)
    void comeInTheirProperOrder(String seen, String expected) {
        assertThat(String.join("|", values.ordered(List.of(seen.split("\\|"))))).isEqualTo(expected);
    }

    @Test
    void areEachKeptOnce() {
        assertThat(values.ordered(List.of("No", "Yes", "No", "yes"))).containsExactly("Yes", "yes", "No");
        assertThat(values.ordered(List.of())).isEmpty();
    }
}
