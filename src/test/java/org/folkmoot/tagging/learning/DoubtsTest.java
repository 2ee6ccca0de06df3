package org.folkmoot.tagging.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DoubtsTest {
    private static final List<ThemeQuality> QUALITIES = List.of(
            new ThemeQuality(0.5, 6, 6, 5, 1), new ThemeQuality(0.2, 6, 6, 5, 1), new ThemeQuality(0.5, 8, 4, 6, 0));

    private static Labels labels(int text, int... themes) {
        byte[] each = new byte[themes.length];
        for (int i = 0; i < each.length; i++) {
            each[i] = (byte) themes[i];
        }
        return new Labels(text, each);
    }

    @Test
    void aYesThatWouldNotBeProposedAndALikelyNoAreDoubted() {
        Map<Integer, Double> doubts = Doubts.of(
                List.of(labels(4, 1, -1, 1), labels(5, 1, -1, 1), labels(6, -1, 0, 1), labels(7, -1, 1, 1)),
                List.of(
                        new double[] {0.25, 0.1, 0},
                        new double[] {0.5, 0.2, 0},
                        new double[] {0.75, 1, 0},
                        new double[] {0.4, 0.05, 0}),
                QUALITIES);
        assertThat(doubts).isEqualTo(Map.of(4, 0.5, 6, 0.75, 7, 0.75));
    }
}
