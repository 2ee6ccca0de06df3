package org.folkmoot.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.folkmoot.model.text.Query;
import org.folkmoot.model.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FtsTokenizerTest {
    @ParameterizedTest
    @ValueSource(strings = {"😡", "🤬", "🏽", "🫠", "\u2066", "\u061C", "₿", "\uFDD0"})
    void anAdjacentSignDoesNotHideAWord(String sign) {
        try (TestTextIndex index = TestTextIndex.of("so angry" + sign, sign + "angry")) {
            Query angry = new Query.Word("angry", false);
            assertThat(index.matching(angry)).containsExactly(1, 2);
            assertThat(index.spans(angry, new long[] {1, 2}))
                    .isEqualTo(Map.of(1L, Span.parse("3-8"), 2L, Span.parse("1-6")));
        }
    }

    @Test
    void lettersAndNumbersArePartOfWords() {
        try (TestTextIndex index = TestTextIndex.of("Zażółć 한국 ① ½ বাংলা")) {
            assertThat(index.matching(new Query.Phrase(List.of("zazołc", "한국", "①", "½"), false)))
                    .containsExactly(1);
        }
    }
}
