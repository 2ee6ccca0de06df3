package org.folkmoot.model.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.folkmoot.model.text.Span;
import org.junit.jupiter.api.Test;

class OpenSuggestionsTest {
    private static final List<Span> WORDS = List.of(new Span(2, 7));
    private static final List<Span> SENTENCE = List.of(new Span(0, 40));

    private static Suggestion suggestion(long theme, Origin origin, double score, List<Span> spans) {
        return new Suggestion(1, theme, score, origin, "v", Reason.NONE, spans);
    }

    @Test
    void theModelSpeaksForTheRuleThatItHasHeard() {
        Suggestion model = suggestion(5, Origin.MODEL, 0.4, SENTENCE);
        assertThat(OpenSuggestions.oneForEachTheme(List.of(suggestion(5, Origin.RULE, 0.7, WORDS), model)))
                .containsExactly(model);
    }

    @Test
    void ruleEvidenceIsUsedIfTheModelHasNone() {
        assertThat(OpenSuggestions.oneForEachTheme(
                        List.of(suggestion(5, Origin.RULE, 0.7, WORDS), suggestion(5, Origin.MODEL, 0.4, List.of()))))
                .containsExactly(suggestion(5, Origin.MODEL, 0.4, WORDS));
    }

    @Test
    void theBestComesFirst() {
        assertThat(OpenSuggestions.oneForEachTheme(List.of(
                        suggestion(5, Origin.RULE, 0.7, WORDS),
                        suggestion(6, Origin.MODEL, 0.9, WORDS),
                        suggestion(4, Origin.MANUAL, 0.7, WORDS))))
                .extracting(Suggestion::themeId)
                .containsExactly(6L, 4L, 5L);
    }
}
