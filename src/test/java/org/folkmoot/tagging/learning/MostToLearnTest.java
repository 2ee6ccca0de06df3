package org.folkmoot.tagging.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MostToLearnTest {
    private static final boolean[] BOTH = {true, true};

    private final MostToLearn most = new MostToLearn();

    @Test
    void theLeastSureComeFirstAndThemesTakeTurns() {
        most.add(1, new double[] {0.5, 0.01}, BOTH);
        most.add(2, new double[] {0.52, 0.01}, BOTH);
        most.add(3, new double[] {0.55, 0.01}, BOTH);
        most.add(4, new double[] {0.01, 0.8}, BOTH);
        most.add(5, new double[] {0.01, 0.9}, BOTH);
        assertThat(most.first(10)).containsExactly(1L, 4L, 2L, 5L, 3L);
        assertThat(most.first(2)).containsExactly(1L, 4L);
    }

    @Test
    void equalOnesGoByTheirIdHoweverTheyCome() {
        most.add(9, new double[] {0.5, 0}, BOTH);
        most.add(3, new double[] {0.5, 0}, BOTH);
        assertThat(most.first(10)).containsExactly(3L, 9L);
    }

    @Test
    void whatIsNotAskedAboutTeachesNothing() {
        most.add(1, new double[] {0.5, 0}, new boolean[] {false, true});
        assertThat(most.first(10)).isEmpty();
    }
}
