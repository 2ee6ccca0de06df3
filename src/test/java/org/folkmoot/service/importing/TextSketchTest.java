package org.folkmoot.service.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextSketchTest {
    @Test
    void caseSpaceAndPunctuationDoNotMatter() {
        assertThat(like("Close the lane, please!", "close  THE lane\nplease")).isTrue();
    }

    @Test
    void otherWordsMakeAnotherText() {
        assertThat(like("Close the lane to lorries", "My shop needs deliveries, keep it open"))
                .isFalse();
        assertThat(like("Close the lane", "")).isFalse();
        assertThat(like("", " ...")).isTrue();
    }

    @Test
    void longTextsAreComparedByASampleOfTheirWords() {
        String text = words(0, 2_000);
        assertThat(like(text, text + " Kind regards, Ann")).isTrue();
        assertThat(like(text, words(100, 2_100))).isTrue();
        assertThat(like(text, words(1_000, 3_000))).isFalse();
    }

    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "word" + i * 7919).collect(Collectors.joining(" "));
    }

    private static boolean like(String one, String other) {
        boolean like = TextSketch.of(one).isLike(TextSketch.of(other));
        assertThat(TextSketch.of(other).isLike(TextSketch.of(one))).isEqualTo(like);
        return like;
    }
}
