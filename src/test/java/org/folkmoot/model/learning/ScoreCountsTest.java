package org.folkmoot.model.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoreCountsTest {
    @Test
    void everyHundredthIsReachedByItself() {
        for (int step = 0; step <= ScoreCounts.STEPS; step++) {
            assertThat(ScoreCounts.step(step / 100.0)).isEqualTo(step);
            assertThat(ScoreCounts.step(Math.min(1, step / 100.0 + 0.009))).isEqualTo(step);
        }
    }

    @Test
    void countsFromAScoreOn() {
        int[] counts = new int[ScoreCounts.STEPS + 1];
        counts[0] = 4;
        counts[29] = 2;
        counts[100] = 1;
        ScoreCounts scores = ScoreCounts.of(counts);
        assertThat(scores.atLeast(29)).isEqualTo(3);
        assertThat(scores.atLeast(30)).isEqualTo(1);
        assertThat(scores.total()).isEqualTo(7);
        assertThat(ScoreCounts.NONE.total()).isZero();
    }
}
