package org.folkmoot.model.learning;

/**
 * How well a theme is learned, estimated by leaving coded texts out in turn.
 *
 * @param threshold score from which to suggest the theme, above 0 and at most 1, in whole hundredths
 * @param yesScores scores of coded texts that have it
 * @param noScores scores of coded texts that do not
 */
public record ThemeQuality(double threshold, ScoreCounts yesScores, ScoreCounts noScores) {
    /** Minimum number of positive, and of negative, examples for a meaningful figure. */
    public static final int FEWEST = 5;

    /** For a theme of which nothing was learned. */
    public static final ThemeQuality UNKNOWN = new ThemeQuality(1, ScoreCounts.NONE, ScoreCounts.NONE);

    /** Number of coded texts that have it. */
    public int yes() {
        return yesScores.total();
    }

    /** Number of coded texts that do not have it. */
    public int no() {
        return noScores.total();
    }

    /** True positives at the threshold. */
    public int hits() {
        return yesScores.atLeast(step());
    }

    /** False positives at the threshold. */
    public int falseHits() {
        return noScores.atLeast(step());
    }

    /** The threshold in hundredths. */
    public int step() {
        return (int) Math.round(threshold * ScoreCounts.STEPS);
    }

    /** Whether there are enough positive and negative examples. */
    public boolean enough() {
        return Math.min(yes(), no()) >= FEWEST;
    }
}
