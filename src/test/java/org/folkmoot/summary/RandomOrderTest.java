package org.folkmoot.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RandomOrderTest {
    /** Worked out by another program, so that a sample can be drawn again without this one. */
    @Test
    void ranksAreTheFirstBitsOfTheHashOfSeedAndReference() {
        RandomOrder order = new RandomOrder(482_119_375);

        assertThat(order.rank("R-1")).isEqualTo(786_060_590_916_150_513L);
        assertThat(order.rank("SYN-00001")).isEqualTo(1_851_430_917_950_664_641L);
        assertThat(order.rank("Gr\u00f6\u00dfe 7")).isEqualTo(2_451_808_588_202_229_146L);
    }

    @Test
    void anotherSeedGivesAnotherOrder() {
        assertThat(new RandomOrder(1).rank("R-1")).isNotEqualTo(new RandomOrder(2).rank("R-1"));
    }
}
