package org.folkmoot.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.folkmoot.model.counting.Estimate;
import org.folkmoot.summary.PartialCoding.Known;
import org.junit.jupiter.api.Test;

class PartialCodingTest {
    /** 2,000 answers of which every tenth has the theme; somebody coded 300 that have it, or look like it, on purpose. */
    private static PartialCoding targeted(int sample, long seed) {
        Random random = new Random(seed);
        PartialCoding coding = new PartialCoding();
        for (int i = 0; i < 2_000; i++) {
            boolean has = i % 10 == 0;
            boolean lookedFor = has ? random.nextInt(10) < 7 : random.nextInt(10) < 1;
            Known known = has ? Known.YES : Known.NO;
            double predicted = has ? 0.6 * random.nextDouble() : 0.3 * random.nextDouble();
            long rank = random.nextInt(1_000_000);
            if (rank < sample * 500L) {
                coding.sampled(rank, true, known, predicted);
            } else {
                coding.outside(lookedFor ? known : Known.OPEN, predicted);
            }
        }
        return coding;
    }

    @Test
    void targetedCodingDoesNotBiasTheEstimate() {
        int held = 0;
        double sum = 0;
        for (int draw = 0; draw < 300; draw++) {
            Estimate estimate = targeted(150, draw).respondents().orElseThrow();
            held += estimate.low() <= 200 && 200 <= estimate.high() ? 1 : 0;
            sum += estimate.value();
        }

        assertThat(held / 300.0).isBetween(0.92, 0.99);
        assertThat(sum / 300).isBetween(194.0, 206.0);
    }

    @Test
    void sampleCountsUpToTheFirstGap() {
        PartialCoding coding = new PartialCoding();
        for (int i = 0; i < 100; i++) {
            coding.sampled(i, i != 40, i % 4 == 0 ? Known.YES : Known.NO, 0);
        }
        coding.outside(Known.OPEN, 0);

        assertThat(coding.read()).isEqualTo(40);
        assertThat(coding.confirmed()).isEqualTo(25);
        assertThat(coding.respondents().orElseThrow().low()).isGreaterThanOrEqualTo(25);
    }

    @Test
    void withTooLittleReadNothingIsSaid() {
        PartialCoding coding = new PartialCoding();
        for (int i = 0; i < 200; i++) {
            coding.sampled(i, i < 29, Known.NO, 0);
        }

        assertThat(coding.respondents()).isEmpty();
    }

    @Test
    void aFewAnswersThatAreAllReadAreEnough() {
        PartialCoding coding = new PartialCoding();
        coding.before(true);
        coding.before(false);
        for (int i = 0; i < 12; i++) {
            coding.sampled(i, true, i < 3 ? Known.YES : Known.NO, 0.5);
        }

        assertThat(coding.respondents()).contains(Estimate.exactly(4));
    }

    @Test
    void whatIsCodedBoundsItFromBothSides() {
        PartialCoding coding = new PartialCoding();
        for (int i = 0; i < 30; i++) {
            coding.sampled(i, true, Known.NO, 0);
        }
        for (int i = 0; i < 30; i++) {
            coding.outside(i < 20 ? Known.YES : Known.NO, 0);
        }
        coding.outside(Known.OPEN, 0);
        coding.outside(Known.OPEN, 0);

        Estimate estimate = coding.respondents().orElseThrow();

        assertThat(estimate.low()).isEqualTo(20);
        assertThat(estimate.value()).isEqualTo(20);
        assertThat(estimate.high()).isLessThanOrEqualTo(22);
    }

    @Test
    void countIsExactIfAllWasDoneBeforeTheSample() {
        PartialCoding coding = new PartialCoding();
        coding.before(true);
        coding.before(false);

        assertThat(coding.respondents()).contains(Estimate.exactly(1));
    }
}
