package org.folkmoot.tagging.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.model.learning.ThemeQuality;
import org.junit.jupiter.api.Test;

class ThresholdsTest {
    @Test
    void fewResponsesOnOneSubjectDoNotSuggestItEverywhere() {
        Thresholds thresholds = new Thresholds(1);
        // A third has it, and the scores tell nothing: F1 is best where all are proposed.
        for (int i = 0; i < 12; i++) {
            thresholds.add(0, 0.20 + 0.02 * (i % 6), i % 3 == 0);
        }

        ThemeQuality quality = thresholds.of(0);

        assertThat(quality.threshold()).isGreaterThan(0.3);
        assertThat(quality.falseHits()).isZero();
    }

    @Test
    void lowScoresThatAreRightAreGoodEnough() {
        Thresholds thresholds = new Thresholds(1);
        for (int i = 0; i < 12; i++) {
            thresholds.add(0, i < 4 ? 0.31 : 0.12, i < 4);
        }

        ThemeQuality quality = thresholds.of(0);

        assertThat(quality.hits()).isEqualTo(4);
        assertThat(quality.falseHits()).isZero();
    }

    @Test
    void onceEnoughIsCodedF1Decides() {
        Thresholds thresholds = new Thresholds(1);
        for (int i = 0; i < 120; i++) {
            thresholds.add(0, 0.20 + 0.02 * (i % 6), i % 3 == 0);
        }

        assertThat(thresholds.of(0).hits()).isEqualTo(40);
    }
}
