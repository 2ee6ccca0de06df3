package org.folkmoot.tagging.learning;

import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/**
 * Ridge regression of the labels of all themes on the features of the coded texts, with leave-one-out predictions for
 * each coded text. Unknown labels are imputed from the predictions of the others, in two rounds, which is as good as
 * leaving them out.
 */
final class Regression {
    /** Ridge penalty as a fraction of a text's self-similarity. */
    private static final double RIDGE = 0.3;

    private static final int FILLINGS = 2;
    private static final double MIN_VARIANCE = 1e-3;

    private final int themes;
    private final double[] means;
    private final double[] deviations;
    private final double[][] leftOut;
    private final float[][] whole;
    private final float[][] parts;
    private final TermScores words;
    private final TermScores characters;

    /** @param labels of distinct texts; may be empty */
    Regression(Corpus corpus, int themes, List<Labels> labels) {
        this.themes = themes;
        means = means(labels, themes);
        deviations = new double[themes];
        for (int theme = 0; theme < themes; theme++) {
            deviations[theme] = Math.sqrt(means[theme] * (1 - means[theme]) + MIN_VARIANCE);
        }
        whole = new float[themes][corpus.dimensions()];
        parts = new float[themes][corpus.dimensions()];
        words = new TermScores(themes);
        characters = new TermScores(themes);
        leftOut = new double[labels.size()][themes];
        if (!labels.isEmpty()) {
            learn(corpus, labels);
        }
    }

    private static double[] means(List<Labels> labels, int themes) {
        double[] means = new double[themes];
        for (int theme = 0; theme < themes; theme++) {
            int yes = 0;
            int known = 0;
            for (Labels each : labels) {
                yes += each.of(theme) == Labels.YES ? 1 : 0;
                known += each.of(theme) == Labels.UNKNOWN ? 0 : 1;
            }
            means[theme] = known == 0 ? 0 : (double) yes / known;
        }
        return means;
    }

    private void learn(Corpus corpus, List<Labels> labels) {
        List<Features> features =
                labels.stream().map(each -> corpus.features(each.text())).toList();
        KernelWeights weights = corpus.weights();
        DualRidge ridge =
                new DualRidge(new Kernel(features, weights).matrix(), RIDGE * weights.self(corpus.hasMeaning()));
        DMatrixRMaj targets = new DMatrixRMaj(labels.size(), themes);
        for (int row = 0; row < labels.size(); row++) {
            for (int theme = 0; theme < themes; theme++) {
                byte label = labels.get(row).of(theme);
                targets.set(row, theme, label == Labels.UNKNOWN ? 0 : (label == Labels.YES ? 1 : 0) - means[theme]);
            }
        }
        DMatrixRMaj coefficients = ridge.solve(targets);
        for (int filling = 0; filling < FILLINGS && fill(labels, ridge, targets, coefficients); filling++) {
            coefficients = ridge.solve(targets);
        }
        double[] factors = new double[themes];
        for (int row = 0; row < labels.size(); row++) {
            Features each = features.get(row);
            for (int theme = 0; theme < themes; theme++) {
                leftOut[row][theme] = ridge.leftOut(targets, coefficients, row, theme) / deviations[theme];
                factors[theme] = coefficients.get(row, theme) / deviations[theme];
                add(whole[theme], each.whole(), weights.whole() * factors[theme]);
                add(parts[theme], each.parts(), weights.parts() * factors[theme]);
            }
            words.addAll(each.words(), scaled(factors, weights.words()));
            characters.addAll(each.characters(), scaled(factors, weights.characters()));
        }
    }

    /** Returns whether any label was imputed. */
    private boolean fill(List<Labels> labels, DualRidge ridge, DMatrixRMaj targets, DMatrixRMaj coefficients) {
        boolean filled = false;
        for (int row = 0; row < labels.size(); row++) {
            for (int theme = 0; theme < themes; theme++) {
                if (labels.get(row).of(theme) == Labels.UNKNOWN) {
                    filled = true;
                    targets.set(row, theme, ridge.leftOut(targets, coefficients, row, theme));
                }
            }
        }
        return filled;
    }

    private static void add(float[] into, float[] vector, double factor) {
        for (int d = 0; d < vector.length; d++) {
            into[d] += (float) (factor * vector[d]);
        }
    }

    private static double[] scaled(double[] values, double factor) {
        return Arrays.stream(values).map(value -> value * factor).toArray();
    }

    /** The leave-one-out prediction for a coded text, by label index, in standard deviations of each theme. */
    double[] leftOut(int row) {
        return leftOut[row].clone();
    }

    /** The prediction for a text, in standard deviations of each theme's labels from their mean. */
    double[] scores(Features features) {
        double[] scores = new double[themes];
        Arrays.setAll(
                scores,
                theme -> Features.dot(features.whole(), whole[theme]) + Features.dot(features.parts(), parts[theme]));
        words.addScores(features.words(), 1, scores);
        characters.addScores(features.characters(), 1, scores);
        return scores;
    }

    /** How much a word or word pair speaks for a theme. */
    double weight(String term, int theme) {
        return words.weight(Terms.number(term), theme);
    }
}
