package org.folkmoot.ui.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.folkmoot.model.counting.Breakdown;
import org.folkmoot.model.response.Attribute;
import org.junit.jupiter.api.Test;

class ValueOrderTest {
    private static List<String> ordered(Attribute.Kind kind, String... values) {
        List<String> given = List.of(values);
        return ValueOrder.of(kind, given).stream().map(given::get).toList();
    }

    @Test
    void numbersComeFirstThenWordsThenNoValue() {
        assertThat(ordered(
                        Attribute.Kind.ATTRIBUTE,
                        "45-54",
                        "Prefer not to say",
                        "5-15",
                        Breakdown.NOT_GIVEN,
                        "75 or over",
                        "16-24"))
                .containsExactly("5-15", "16-24", "45-54", "75 or over", "Prefer not to say", Breakdown.NOT_GIVEN);
    }

    @Test
    void wordsAreSortedIgnoringCase() {
        assertThat(ordered(Attribute.Kind.ATTRIBUTE, "Wandsworth", "camden", "Brent"))
                .containsExactly("Brent", "camden", "Wandsworth");
    }

    @Test
    void scaleKeepsItsOrder() {
        assertThat(ordered(Attribute.Kind.CLOSED, "Strongly agree", "Agree", Breakdown.NOT_GIVEN, "Disagree"))
                .containsExactly("Strongly agree", "Agree", "Disagree", Breakdown.NOT_GIVEN);
    }
}
