package org.folkmoot.model;

/**
 * How well a theme is learned, told by what was said of coded texts when they were left out in turn.
 *
 * @param threshold score from which it is worth proposing, above 0 and at most 1, in whole hundredths
 * @param yesScores of coded texts that have it
 * @param noScores of coded texts that do not have it
 */
public record ThemeQuality(double threshold, ScoreCounts yesScores, ScoreCounts noScores) {
    /** Of a theme with fewer examples for or against, too little is known to say anything. */
    public static final int FEWEST = 5;

    /** Of a theme that nothing was learned of. */
    public static final ThemeQuality UNKNOWN = new ThemeQuality(1, ScoreCounts.NONE, ScoreCounts.NONE);

    /** Coded texts that have it. */
    public int yes() {
        return yesScores.total();
    }

    /** Coded texts that do not have it. */
    public int no() {
        return noScores.total();
    }

    /** Of those that have it, how many would have been proposed. */
    public int hits() {
        return yesScores.atLeast(step());
    }

    /** Of those that do not have it, how many would have been proposed. */
    public int falseHits() {
        return noScores.atLeast(step());
    }

    /** The threshold in hundredths. */
    public int step() {
        return (int) Math.round(threshold * ScoreCounts.STEPS);
    }

    /** Whether there are examples enough for and against it. */
    public boolean enough() {
        return Math.min(yes(), no()) >= FEWEST;
    }
}
