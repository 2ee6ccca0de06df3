package org.folkmoot.tagging.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.folkmoot.model.learning.ScoreCounts;
import org.folkmoot.model.learning.ThemeQuality;
import org.junit.jupiter.api.Test;

class DoubtsTest {
    private static final List<ThemeQuality> QUALITIES =
            List.of(quality(0.5, 6, 6), quality(0.2, 6, 6), quality(0.5, 8, 4));

    private static ThemeQuality quality(double threshold, int yes, int no) {
        return new ThemeQuality(threshold, scores(yes), scores(no));
    }

    private static ScoreCounts scores(int count) {
        int[] scores = new int[ScoreCounts.STEPS + 1];
        scores[60] = count;
        return ScoreCounts.of(scores);
    }

    private static Labels labels(int text, int... themes) {
        byte[] each = new byte[themes.length];
        for (int i = 0; i < each.length; i++) {
            each[i] = (byte) themes[i];
        }
        return new Labels(text, each);
    }

    @Test
    void doubtsUnlikelyYesAndLikelyNo() {
        Map<Integer, List<Doubt>> doubts = Doubts.of(
                List.of(labels(4, 1, -1, 1), labels(5, 1, -1, 1), labels(6, -1, 0, 1), labels(7, -1, 1, 1)),
                List.of(
                        new double[] {0.25, 0.1, 0},
                        new double[] {0.5, 0.2, 0},
                        new double[] {0.75, 1, 0},
                        new double[] {0.55, 0.05, 0}),
                QUALITIES);
        assertThat(doubts)
                .isEqualTo(Map.of(
                        4, List.of(new Doubt(0, true, 0.25, 0.5)),
                        6, List.of(new Doubt(0, false, 0.75, 0.75)),
                        7, List.of(new Doubt(1, true, 0.05, 0.75), new Doubt(0, false, 0.55, 0.55))));
    }
}
