package org.folkmoot.tagging.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MostToLearnTest {
    private static final boolean[] BOTH = {true, true};

    private final MostToLearn max = new MostToLearn();

    @Test
    void leastCertainFirstAlternatingThemes() {
        max.add(1, new double[] {0.5, 0.01}, BOTH);
        max.add(2, new double[] {0.52, 0.01}, BOTH);
        max.add(3, new double[] {0.55, 0.01}, BOTH);
        max.add(4, new double[] {0.01, 0.8}, BOTH);
        max.add(5, new double[] {0.01, 0.9}, BOTH);
        assertThat(max.first(10)).containsExactly(1L, 4L, 2L, 5L, 3L);
        assertThat(max.first(2)).containsExactly(1L, 4L);
    }

    @Test
    void equalOnesGoByTheirIdHoweverTheyCome() {
        max.add(9, new double[] {0.5, 0}, BOTH);
        max.add(3, new double[] {0.5, 0}, BOTH);
        assertThat(max.first(10)).containsExactly(3L, 9L);
    }

    @Test
    void whatIsNotAskedAboutTeachesNothing() {
        max.add(1, new double[] {0.5, 0}, new boolean[] {false, true});
        assertThat(max.first(10)).isEmpty();
    }
}
