package org.folkmoot.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.folkmoot.model.counting.Estimate;
import org.folkmoot.summary.PrevalenceEstimator.Predictions;
import org.folkmoot.summary.PrevalenceEstimator.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrevalenceEstimatorTest {
    private static final int DRAWS = 1_000;

    private final PrevalenceEstimator estimator = new PrevalenceEstimator();

    /** How often intervals hold the truth, how wide they are, and how far off the estimates on the whole. */
    private record Tried(double coverage, double width, double bias) {}

    /**
     * Draws from 2,000 answers again and again.
     *
     * @param skill 0: predictions know nothing; 1: they know all; below 0: they are the wrong way round
     */
    private Tried tried(int size, double share, int n, double skill, long seed) {
        Random random = new Random(seed);
        List<Read> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean has = i < share * size;
            double noise = random.nextDouble();
            double told = (skill < 0) != has ? 1 : 0;
            all.add(new Read(has, random.nextDouble() < Math.abs(skill) ? told : noise * noise));
        }
        double truth = all.stream().filter(Read::has).count() / (double) size;
        Predictions predictions = predictions(all);
        double held = 0;
        double width = 0;
        double sum = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            Collections.shuffle(all, random);
            Estimate estimate = estimator.share(size, all.subList(0, n), predictions);
            held += estimate.low() <= truth && truth <= estimate.high() ? 1 : 0;
            width += estimate.high() - estimate.low();
            sum += estimate.value();
        }
        return new Tried(held / DRAWS, width / DRAWS, sum / DRAWS - truth);
    }

    private static Predictions predictions(List<Read> all) {
        double mean = all.stream().mapToDouble(Read::predicted).average().orElseThrow();
        double variance = all.stream()
                .mapToDouble(each -> (each.predicted() - mean) * (each.predicted() - mean))
                .average()
                .orElseThrow();
        return new Predictions(mean, variance);
    }

    @ParameterizedTest
    @CsvSource({"0.3, 50", "0.3, 200", "0.1, 100", "0.1, 400", "0.03, 100", "0.03, 400"})
    void intervalsCoverTheTruthForAnyModel(double share, int n) {
        // One coverage for itself may be off by what is possible with whole numbers; so all are looked at together too.
        List<Double> coverages = IntStream.range(0, 4)
                .mapToObj(
                        i -> tried(2_000, share, n, List.of(-0.6, 0.0, 0.3, 0.7).get(i), i)
                                .coverage())
                .toList();

        assertThat(coverages).allMatch(each -> each >= 0.92);
        assertThat(coverages.stream().mapToDouble(Double::doubleValue).average().orElseThrow())
                .isBetween(0.93, 0.985);
    }

    @Test
    void goodModelNarrowsIntervalsAndWorthlessOneHardlyWidensThem() {
        double none = tried(2_000, 0.2, 200, 0, 1).width();

        assertThat(tried(2_000, 0.2, 200, 0.8, 1).width()).isLessThan(0.75 * none);
        assertThat(tried(2_000, 0.2, 200, -0.8, 1).width()).isLessThan(1.05 * none);
    }

    @Test
    void estimatesAreRightOnTheWhole() {
        assertThat(Math.abs(tried(2_000, 0.2, 200, 0.6, 2).bias())).isLessThan(0.004);
        assertThat(Math.abs(tried(2_000, 0.2, 200, -0.6, 2).bias())).isLessThan(0.004);
    }

    @Test
    void withoutPredictionsItIsWilsonsInterval() {
        // Newcombe 1998, table I, method 3: 81 of 263 is 0.2553 to 0.3662. So large a set is as good as unbounded.
        List<Read> sample =
                IntStream.range(0, 263).mapToObj(i -> new Read(i < 81, 0)).toList();

        Estimate estimate = estimator.share(1_000_000_000, sample, Predictions.NONE);

        assertThat(estimate.value()).isEqualTo(81 / 263.0);
        // A little wider for what so small a sample may not have seen.
        assertThat(estimate.low()).isBetween(0.2540, 0.2553);
        assertThat(estimate.high()).isBetween(0.3662, 0.3675);
    }

    @Test
    void whatIsNotInTheSampleMayStillBeThere() {
        List<Read> sample = Collections.nCopies(100, new Read(false, 0.01));

        Estimate estimate = estimator.share(4_000, sample, new Predictions(0.01, 0.0001));

        assertThat(estimate.low()).isZero();
        assertThat(estimate.high()).isBetween(0.02, 0.045);
    }

    @Test
    void onceAllIsReadNothingIsUncertain() {
        List<Read> sample = List.of(new Read(true, 0.1), new Read(false, 0.9), new Read(false, 0.5));

        assertThat(estimator.share(3, sample, new Predictions(0.5, 0.1))).isEqualTo(Estimate.exactly(1 / 3.0));
    }
}
