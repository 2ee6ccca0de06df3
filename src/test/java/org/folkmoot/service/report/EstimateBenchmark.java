package org.folkmoot.service.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.folkmoot.model.counting.Estimate;
import org.folkmoot.service.CodedSample;
import org.folkmoot.summary.PartialCoding;
import org.folkmoot.summary.PartialCoding.Known;
import org.folkmoot.tagging.learning.Corpus;
import org.folkmoot.tagging.learning.Labels;
import org.folkmoot.tagging.learning.LearnedModel;
import org.folkmoot.tagging.learning.Learner;
import org.folkmoot.tagging.learning.RuleHits;
import org.folkmoot.tagging.learning.ThemePrior;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * How often the intervals of estimates hold what is true, on the sample's truth: again and again a random sample is
 * drawn, a model learned from it and from what somebody went looking for, and every theme estimated.
 */
@Tag("benchmark")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EstimateBenchmark {
    private static final int DRAWS = 100;
    private static final double[] SHARES = {0, 0.01, 0.03, 0.1, 1.01};

    private CodedSample sample =
            new CodedSample(java.nio.file.Path.of(""), List.of(), List.of(), RuleHits.NONE, List.of());

    @BeforeAll
    void read() {
        sample = CodedSample.read("Q1");
    }

    private enum Predictor {
        /** The sample speaks alone. */
        NONE,
        /** As the program does it. */
        LEARNED,
        /** Scores that belong to other answers: the model is worth nothing. */
        SHUFFLED
    }

    private record Held(double coverage, double width) {}

    /** What came of one way of predicting, by how common themes are. */
    private static final class Tally {
        private final double[] themes = new double[SHARES.length - 1];
        private final double[] held = new double[SHARES.length - 1];
        private final double[] width = new double[SHARES.length - 1];

        void add(double truth, Estimate estimate) {
            int band = 0;
            while (truth >= SHARES[band + 1]) {
                band++;
            }
            themes[band]++;
            held[band] += estimate.low() <= truth && truth <= estimate.high() ? 1 : 0;
            width[band] += estimate.high() - estimate.low();
        }

        Held band(int band) {
            return new Held(held[band] / themes[band], width[band] / themes[band]);
        }

        Held all() {
            double sum = Arrays.stream(themes).sum();
            return new Held(
                    Arrays.stream(held).sum() / sum, Arrays.stream(width).sum() / sum);
        }
    }

    @Test
    void intervalsHoldWhatIsTrue() {
        Corpus corpus = new Corpus(sample.texts());
        ThemePrior prior = new ThemePrior(corpus, sample.themes());
        Learner learner = new Learner(corpus, sample.themes(), prior, sample.rules());
        print(
                "%d answers, %d draws of each size, half as many more coded on purpose; Java %s, %d processors",
                sample.coded().size(),
                DRAWS,
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors());
        print(
                "| sample | predictions | all themes | under 1 %% | 1 to 3 %% | 3 to 10 %% | over 10 %% | width beside none |");
        print("|---|---|---|---|---|---|---|---|");
        for (int size : List.of(50, 100, 200, 400)) {
            Map<Predictor, Tally> tallies = new EnumMap<>(Predictor.class);
            Arrays.stream(Predictor.values()).forEach(each -> tallies.put(each, new Tally()));
            for (int draw = 0; draw < DRAWS; draw++) {
                draw(learner, size, new Random(1_000L * size + draw), tallies);
            }
            double plain =
                    Objects.requireNonNull(tallies.get(Predictor.NONE)).all().width();
            tallies.forEach((predictor, tally) -> print(
                    "| %d | %s | %.3f | %.3f | %.3f | %.3f | %.3f | %.2f |",
                    size,
                    predictor.name().toLowerCase(Locale.ROOT),
                    tally.all().coverage(),
                    tally.band(0).coverage(),
                    tally.band(1).coverage(),
                    tally.band(2).coverage(),
                    tally.band(3).coverage(),
                    tally.all().width() / plain));
        }
    }

    private void draw(Learner learner, int size, Random random, Map<Predictor, Tally> tallies) {
        List<Labels> order = new ArrayList<>(sample.coded());
        Collections.shuffle(order, random);
        // Half as many more are coded on purpose: those of one theme, as far as there are that many.
        int wanted = random.nextInt(sample.themes().size());
        List<Labels> rest = new ArrayList<>(order.subList(size, order.size()));
        rest.sort((one, other) -> Byte.compare(other.of(wanted), one.of(wanted)));
        List<Labels> onPurpose = rest.subList(0, size / 2);
        List<Labels> known = new ArrayList<>(order.subList(0, size));
        known.addAll(onPurpose);
        LearnedModel model = learner.learn(known);
        List<double[]> scores =
                order.stream().map(each -> model.unseenScores(each.text())).toList();
        List<double[]> shuffled = new ArrayList<>(scores);
        Collections.shuffle(shuffled, random);
        for (int theme = 0; theme < sample.themes().size(); theme++) {
            int at = theme;
            double truth =
                    order.stream().filter(each -> each.of(at) == Labels.YES).count();
            if (truth == 0) {
                continue;
            }
            for (Predictor predictor : Predictor.values()) {
                PartialCoding coding = new PartialCoding();
                for (int i = 0; i < order.size(); i++) {
                    Known label = order.get(i).of(theme) == Labels.YES ? Known.YES : Known.NO;
                    double predicted =
                            switch (predictor) {
                                case NONE -> 0;
                                case LEARNED -> scores.get(i)[theme];
                                case SHUFFLED -> shuffled.get(i)[theme];
                            };
                    if (i < size) {
                        coding.sampled(i, true, label, predicted);
                    } else {
                        coding.outside(Known.OPEN, predicted);
                    }
                }
                Optional<Estimate> estimate = coding.respondents();
                double all = order.size();
                estimate.ifPresent(each ->
                        Objects.requireNonNull(tallies.get(predictor)).add(truth / all, each.scaled(1 / all, 0)));
            }
        }
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
