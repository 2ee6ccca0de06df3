package org.folkmoot.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OpenProposalsTest {
    private static final List<Span> WORDS = List.of(new Span(2, 7));
    private static final List<Span> SENTENCE = List.of(new Span(0, 40));

    private static Proposal proposal(long theme, Origin origin, double score, List<Span> spans) {
        return new Proposal(1, theme, score, origin, "v", "", spans);
    }

    @Test
    void theModelSpeaksForTheRuleThatItHasHeard() {
        Proposal model = proposal(5, Origin.MODEL, 0.4, SENTENCE);
        assertThat(OpenProposals.oneForEachTheme(List.of(proposal(5, Origin.RULE, 0.7, WORDS), model)))
                .containsExactly(model);
    }

    @Test
    void whereTheModelHasNoSentenceTheWordsOfTheRuleAreTheEvidence() {
        assertThat(OpenProposals.oneForEachTheme(
                        List.of(proposal(5, Origin.RULE, 0.7, WORDS), proposal(5, Origin.MODEL, 0.4, List.of()))))
                .containsExactly(proposal(5, Origin.MODEL, 0.4, WORDS));
    }

    @Test
    void theBestComesFirst() {
        assertThat(OpenProposals.oneForEachTheme(List.of(
                        proposal(5, Origin.RULE, 0.7, WORDS),
                        proposal(6, Origin.MODEL, 0.9, WORDS),
                        proposal(4, Origin.MANUAL, 0.7, WORDS))))
                .extracting(Proposal::themeId)
                .containsExactly(6L, 4L, 5L);
    }
}
