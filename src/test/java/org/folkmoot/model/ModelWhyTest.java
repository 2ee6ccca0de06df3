package org.folkmoot.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ModelWhyTest {
    @Test
    void readsWhatItWrites() {
        for (ModelWhy why : List.of(
                new ModelWhy(List.of(), List.of(), false),
                new ModelWhy(List.of("knife"), List.of(), true),
                new ModelWhy(List.of("women's safety", "24"), List.of(7L, 12L), false))) {
            assertThat(ModelWhy.parse(why.format())).isEqualTo(why);
        }
        assertThat(new ModelWhy(List.of("knife", "stabbings"), List.of(12L, 45L), true).format())
                .isEqualTo("knife; stabbings|12,45|rule");
        assertThat(ModelWhy.parse("light*; a|b").termsText()).isEqualTo("light*; a|b");
    }

    @Test
    void aPersonReadsTheTermsAlone() {
        Suggestion suggestion = new Suggestion(1, 2, 0.5, Origin.MODEL, "v", "knife; stabbings|12,45|rule", List.of());
        assertThat(suggestion.whyText()).isEqualTo("knife; stabbings");
        assertThat(new Suggestion(1, 2, 0.5, Origin.RULE, "v", "a|1|rule", List.of()).whyText())
                .isEqualTo("a|1|rule");
    }
}
