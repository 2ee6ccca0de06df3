package org.folkmoot.tagging.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.folkmoot.model.Progress;
import org.folkmoot.model.learning.LearningPoint;
import org.folkmoot.model.learning.ThemeQuality;

/**
 * Measures suggestions on a coded consultation: trains on random samples of the responses and compares the scores of
 * all others with their coding, next to a baseline on the same samples. Theme groups are left out, because they follow
 * from their descendants.
 */
public final class LearningCurve {
    private static final int FOLDS = 3;

    private final List<LearningTheme> themes;
    private final Learner learner;
    private final PlainRecipe plain;
    private final List<Integer> counted;

    public LearningCurve(Corpus corpus, List<LearningTheme> themes, ThemePrior prior, RuleHits rules) {
        this.themes = List.copyOf(themes);
        this.learner = new Learner(corpus, themes, prior, rules);
        this.plain = new PlainRecipe(corpus);
        Set<Integer> groups = new HashSet<>();
        themes.forEach(theme -> theme.parent().ifPresent(groups::add));
        this.counted = IntStream.range(0, themes.size())
                .filter(theme -> !groups.contains(theme))
                .boxed()
                .toList();
    }

    /**
     * Samples and measures.
     *
     * @param labels fully coded responses, in a stable order
     * @param sizes training set sizes, each below the number of labels
     * @param draws number of samples per size
     * @param progress in trained models
     */
    public List<LearningPoint> measure(List<Labels> labels, List<Integer> sizes, int draws, Progress progress) {
        List<LearningPoint> points = new ArrayList<>();
        for (int size : sizes) {
            double[] sums = new double[4];
            for (int draw = 0; draw < draws; draw++) {
                progress.step((long) points.size() * draws + draw, (long) sizes.size() * draws);
                List<Labels> shuffled = new ArrayList<>(labels);
                Collections.shuffle(shuffled, new Random(draw));
                add(shuffled.subList(0, size), shuffled.subList(size, shuffled.size()), sums);
            }
            points.add(new LearningPoint(size, sums[0] / draws, sums[1] / draws, sums[2] / draws, sums[3] / draws));
        }
        progress.step((long) sizes.size() * draws, (long) sizes.size() * draws);
        return points;
    }

    private void add(List<Labels> coded, List<Labels> rest, double[] sums) {
        LearnedModel model = learner.learn(coded);
        double[][] scores = new double[rest.size()][];
        Arrays.setAll(scores, i -> model.scores(rest.get(i).text()));
        double[] thresholds =
                model.qualities().stream().mapToDouble(ThemeQuality::threshold).toArray();
        sums[0] += Ranking.meanAveragePrecision(scores, rest, counted).orElse(0);
        sums[1] += Ranking.microF1(scores, rest, counted, thresholds);
        double[][] usual = plain.scores(coded, themes.size(), indices(rest));
        sums[2] += Ranking.meanAveragePrecision(usual, rest, counted).orElse(0);
        sums[3] += Ranking.microF1(usual, rest, counted, plainThresholds(coded));
    }

    private static List<Integer> indices(List<Labels> labels) {
        return labels.stream().map(Labels::text).toList();
    }

    /**
     * The single threshold with the best F1 when each third of the responses is scored by a model trained on the other
     * two.
     */
    private double[] plainThresholds(List<Labels> coded) {
        List<Labels> tried = new ArrayList<>();
        List<double[]> scores = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Labels> held = new ArrayList<>();
            List<Labels> others = new ArrayList<>();
            for (int i = 0; i < coded.size(); i++) {
                (i % FOLDS == fold ? held : others).add(coded.get(i));
            }
            tried.addAll(held);
            scores.addAll(List.of(plain.scores(others, themes.size(), indices(held))));
        }
        double[] best = new double[themes.size()];
        double bestF1 = -1;
        for (int step = 1; step < 50; step++) {
            double[] thresholds = new double[themes.size()];
            Arrays.fill(thresholds, step / 50.0);
            double f1 = Ranking.microF1(scores.toArray(new double[0][]), tried, counted, thresholds);
            if (f1 > bestF1) {
                bestF1 = f1;
                best = thresholds;
            }
        }
        return best;
    }
}
