package org.folkmoot.tagging.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermsTest {
    @Test
    void breaksTextsOfAnyScript() {
        assertThat(Terms.words("Women\u2019s SAFETY, 24/7 \uD83D\uDE00 'caf\u00e9' \u8b66\u5bdf"))
                .containsExactly("women's", "safety", "24", "7", "caf\u00e9", "\u8b66\u5bdf");
        assertThat(Terms.words(" \uD83D\uDE00 -- \u0000")).isEmpty();
        assertThat(Terms.words("\uD83D")).isEmpty();
    }

    @Test
    void countsWordsAndPairs() {
        SparseVector counts = Terms.ofWords(List.of("no", "more", "no", "more"));
        assertThat(counts.size()).isEqualTo(4);
        double sum = 0;
        for (int i = 0; i < counts.size(); i++) {
            sum += counts.value(i);
        }
        assertThat(sum).isEqualTo(7);
        assertThat(Terms.ofWords(List.of()).size()).isZero();
    }

    @Test
    void countsRunsOfCharacters() {
        // " ab ": " ab", "ab ", " ab ".
        assertThat(Terms.ofCharacters(List.of("ab")).size()).isEqualTo(3);
        assertThat(Terms.ofCharacters(List.of("safe", "safety")).dot(Terms.ofCharacters(List.of("unsafe"))))
                .isPositive();
    }

    @Test
    void rareTermsWeighMore() {
        TermWeights weights = new TermWeights(Terms::ofWords);
        List<String> all = new ArrayList<>();
        Terms.forEach(List.of("a", "b"), all::add);
        assertThat(all).containsExactly("a", "b", "a b");
        weights.add(List.of("the", "lights"));
        weights.add(List.of("the", "police"));
        SparseVector vector = weights.of(List.of("the", "lights"));
        double the = 0;
        double lights = 0;
        for (int i = 0; i < vector.size(); i++) {
            the = vector.index(i) == Terms.number("the") ? vector.value(i) : the;
            lights = vector.index(i) == Terms.number("lights") ? vector.value(i) : lights;
        }
        assertThat(lights).isGreaterThan(the).isPositive();
        assertThat(vector.dot(vector)).isCloseTo(1, within(1e-6));
        assertThat(weights.of(List.of()).size()).isZero();
    }
}
