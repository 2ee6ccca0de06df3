package org.folkmoot.model.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonTest {
    @Test
    void writtenReasonIsReadBack() {
        for (ModelReason reason : List.of(
                new ModelReason(List.of(), List.of(), false),
                new ModelReason(List.of("knife"), List.of(), true),
                new ModelReason(List.of("women's safety", "24"), List.of(7L, 12L), false))) {
            assertThat(Reason.parse(Origin.MODEL, reason.format())).isEqualTo(reason);
        }
        assertThat(new ModelReason(List.of("knife", "stabbings"), List.of(12L, 45L), true).format())
                .isEqualTo("knife; stabbings|12,45|rule");
        assertThat(ModelReason.parse("light*; a|b").text()).isEqualTo("light*; a|b");
    }

    @Test
    void textHasWordsOnly() {
        assertThat(Reason.parse(Origin.MODEL, "knife; stabbings|12,45|rule").text())
                .isEqualTo("knife; stabbings");
        assertThat(Reason.parse(Origin.RULE, "a|1|rule").text()).isEqualTo("a|1|rule");
        assertThat(Reason.NONE.text()).isEmpty();
    }
}
