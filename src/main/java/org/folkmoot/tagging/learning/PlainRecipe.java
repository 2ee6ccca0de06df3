package org.folkmoot.tagging.learning;

import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/**
 * The baseline to compare the learner with: TF-IDF weights of words and word pairs, and an L2-penalised logistic
 * regression per theme. Fitted in its dual form by steps that never increase the loss, because the curvature of the
 * logistic loss is at most a quarter (Böhning and Lindsay, "Monotonicity of quadratic approximation algorithms", 1988).
 */
public final class PlainRecipe {
    /** The inverse of the penalty; the best of 1, 10 and 100 on the sample. */
    private static final double C = 10;

    private static final int STEPS = 40;

    private final Corpus corpus;

    public PlainRecipe(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * The score of each theme for each text, from 0 to 1.
     *
     * @param labels training labels; unknown counts as no
     * @param texts indices of the texts to score
     */
    public double[][] scores(List<Labels> labels, int themes, List<Integer> texts) {
        List<SparseVector> coded = new ArrayList<>();
        labels.forEach(each -> coded.add(corpus.features(each.text()).words()));
        DMatrixRMaj coefficients = fit(labels, themes, kernel(coded));
        TermScores terms = new TermScores(themes);
        double[] bias = new double[themes];
        double[] row = new double[themes];
        for (int i = 0; i < coded.size(); i++) {
            for (int theme = 0; theme < themes; theme++) {
                row[theme] = coefficients.get(i, theme);
                bias[theme] += row[theme];
            }
            terms.addAll(coded.get(i), row);
        }
        double[][] scores = new double[texts.size()][];
        for (int i = 0; i < scores.length; i++) {
            double[] logits = bias.clone();
            terms.addScores(corpus.features(texts.get(i)).words(), 1, logits);
            for (int theme = 0; theme < themes; theme++) {
                logits[theme] = Stack.sigmoid(logits[theme]);
            }
            scores[i] = logits;
        }
        return scores;
    }

    /** Similarity, plus 1 for the intercept. */
    private static DMatrixRMaj kernel(List<SparseVector> coded) {
        DMatrixRMaj kernel = new DMatrixRMaj(coded.size(), coded.size());
        for (int i = 0; i < coded.size(); i++) {
            for (int j = 0; j <= i; j++) {
                double likeness = 1 + coded.get(i).dot(coded.get(j));
                kernel.set(i, j, likeness);
                kernel.set(j, i, likeness);
            }
        }
        return kernel;
    }

    /** Coefficients of the coded texts, by theme. */
    static DMatrixRMaj fit(List<Labels> labels, int themes, DMatrixRMaj kernel) {
        int size = labels.size();
        DMatrixRMaj bound = kernel.copy();
        CommonOps_DDRM.scale(0.25, bound);
        for (int i = 0; i < size; i++) {
            bound.add(i, i, 1 / C);
        }
        LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.chol(size);
        DMatrixRMaj coefficients = new DMatrixRMaj(size, themes);
        if (!solver.setA(bound)) {
            return coefficients;
        }
        DMatrixRMaj logits = new DMatrixRMaj(size, themes);
        DMatrixRMaj slope = new DMatrixRMaj(size, themes);
        DMatrixRMaj change = new DMatrixRMaj(size, themes);
        for (int step = 0; step < STEPS; step++) {
            CommonOps_DDRM.mult(kernel, coefficients, logits);
            for (int i = 0; i < size; i++) {
                for (int theme = 0; theme < themes; theme++) {
                    double error =
                            Stack.sigmoid(logits.get(i, theme)) - (labels.get(i).of(theme) == Labels.YES ? 1 : 0);
                    slope.set(i, theme, coefficients.get(i, theme) / C + error);
                }
            }
            solver.solve(slope, change);
            CommonOps_DDRM.subtractEquals(coefficients, change);
        }
        return coefficients;
    }
}
