package org.folkmoot.ui.review.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.folkmoot.model.coding.ModelReason;
import org.folkmoot.model.coding.Origin;
import org.folkmoot.model.coding.Reason;
import org.folkmoot.model.coding.Suggestion;
import org.folkmoot.ui.common.Messages;
import org.junit.jupiter.api.Test;

class SuggestionWordsTest {
    private final SuggestionWords words = new SuggestionWords(new Messages(), Map.of(12L, "R-00012"));

    private static Suggestion suggestion(Origin origin, double score, String why) {
        return new Suggestion(1, 2, score, origin, "v", Reason.parse(origin, why), List.of());
    }

    private static Suggestion learned(ModelReason why) {
        return suggestion(Origin.MODEL, 0.82, why.format());
    }

    @Test
    void theScoreIsSaidInWordsAndAsAFigure() {
        assertThat(words.score(suggestion(Origin.MODEL, 0.95, ""))).isEqualTo("very likely, 95%");
        assertThat(words.score(suggestion(Origin.MODEL, 0.82, ""))).isEqualTo("likely, 82%");
        assertThat(words.score(suggestion(Origin.MODEL, 0.5, ""))).isEqualTo("possible, 50%");
        assertThat(words.score(suggestion(Origin.MODEL, 0.2, ""))).isEqualTo("unsure, 20%");
    }

    @Test
    void whatWasLearnedNamesWordsAndResponsesButNoneThatIsGone() {
        assertThat(words.why(learned(new ModelReason(List.of("knife", "stabbings"), List.of(12L, 99L), true))))
                .contains("words: knife, stabbings; similar to R-00012; a rule matches");
        assertThat(words.why(learned(new ModelReason(List.of(), List.of(99L), false))))
                .contains("no rule matches");
    }

    @Test
    void theCardHasALineForWordsAndOneForTheRest() {
        assertThat(words.reasons(learned(new ModelReason(List.of("knife"), List.of(12L), true))))
                .containsExactly("words: knife", "similar to R-00012; a rule matches");
    }

    @Test
    void aRuleNamesItsWordsAndAPersonTheEarlierVersion() {
        assertThat(words.why(suggestion(Origin.RULE, 0.7, "knife"))).contains("from a rule: knife");
        assertThat(words.why(suggestion(Origin.RULE, 0.7, ""))).isEmpty();
        assertThat(words.why(suggestion(Origin.MANUAL, 0.7, ""))).contains("coded on an earlier version");
    }

    @Test
    void aScreenReaderHearsAllOfIt() {
        assertThat(words.accessible("Knives", learned(new ModelReason(List.of("knife"), List.of(), true))))
                .isEqualTo("Suggested: Knives, likely, 82%. words: knife; a rule matches");
    }
}
