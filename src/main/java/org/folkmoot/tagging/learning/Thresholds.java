package org.folkmoot.tagging.learning;

import org.folkmoot.model.learning.ScoreCounts;
import org.folkmoot.model.learning.ThemeQuality;

/**
 * Chooses the score from which a theme is suggested: the one with the best F1, the harmonic mean of precision and
 * recall, on leave-one-out predictions. A theme with few positives is too uncertain on its own, so its counts are
 * pooled with those of all themes, at the weight of a few positives.
 */
final class Thresholds {
    private static final int STEPS = ScoreCounts.STEPS;
    private static final double BORROWED = 6;
    private static final double WITHOUT_DECISIONS = 0.5;
    /** Minimum threshold in steps; less likely suggestions are not worth a coder's time. */
    private static final int LOWEST = 15;
    /**
     * Number of coded texts from which F1 alone decides. With few, F1 is often best if a theme is suggested for every
     * text, and a coder who has coded a dozen responses on one subject would be offered it for all others. Until then a
     * share of the held-out suggestions must be right, starting at one half.
     */
    private static final int ENOUGH = 100;

    private static final double HALF = 0.5;
    /** F1 values closer than this count as equal. */
    private static final double SAME = 1e-9;

    private final int[][] yes;
    private final int[][] no;
    private final double[] allYes = new double[STEPS + 1];
    private final double[] allNo = new double[STEPS + 1];

    Thresholds(int themes) {
        yes = new int[themes][STEPS + 1];
        no = new int[themes][STEPS + 1];
    }

    /** Adds the score of a held-out text. */
    void add(int theme, double score, boolean isYes) {
        int step = ScoreCounts.step(score);
        (isYes ? yes : no)[theme][step]++;
        (isYes ? allYes : allNo)[step]++;
    }

    /** Required precision: one half at first, falling to zero once enough is coded. */
    private double rightAtLeast(int theme) {
        int coded = Math.min(ENOUGH, from(yes[theme], 0) + from(no[theme], 0));
        return HALF * (ENOUGH - coded) / ENOUGH;
    }

    ThemeQuality of(int theme) {
        double all = sum(allYes, 0);
        int best = (int) (WITHOUT_DECISIONS * STEPS);
        int last = best;
        double bestF1 = -1;
        double weight = all == 0 ? 0 : BORROWED / all;
        double right = rightAtLeast(theme);
        for (int step = LOWEST; step < STEPS && all > 0; step++) {
            int suggested = from(yes[theme], step) + from(no[theme], step);
            if (from(yes[theme], step) < right * suggested) {
                continue;
            }
            double hits = from(yes[theme], step) + weight * sum(allYes, step);
            double falseHits = from(no[theme], step) + weight * sum(allNo, step);
            double wanted = from(yes[theme], 0) + BORROWED;
            double f1 = 2 * hits / (hits + falseHits + wanted);
            if (f1 > bestF1 + SAME) {
                bestF1 = f1;
                best = step;
                last = step;
            } else if (f1 > bestF1 - SAME && last == step - 1) {
                last = step;
            }
        }
        // If a whole range is equally good, its middle is furthest from the scores on either side.
        best = (best + last) / 2;
        return new ThemeQuality(best / (double) STEPS, ScoreCounts.of(yes[theme]), ScoreCounts.of(no[theme]));
    }

    private static int from(int[] counts, int step) {
        int sum = 0;
        for (int i = step; i < counts.length; i++) {
            sum += counts[i];
        }
        return sum;
    }

    private static double sum(double[] counts, int step) {
        double sum = 0;
        for (int i = step; i < counts.length; i++) {
            sum += counts[i];
        }
        return sum;
    }
}
