package org.folkmoot.model;

/**
 * How far what is learned of a theme can be trusted, and what it suggests.
 *
 * @param quality as of the last learning
 * @param open suggestions of the model that wait for a decision, by score
 * @param accepted suggestions of the model that coders accepted one by one, and that still hold
 * @param rejected suggestions of the model that coders rejected
 */
public record ThemeTrust(Theme theme, ThemeQuality quality, ScoreCounts open, long accepted, long rejected) {
    /** Of coded texts that scored so many hundredths or more when they were left out, those that have the theme. */
    public Share precision(int step) {
        int hits = quality.yesScores().atLeast(step);
        return new Share(hits, hits + quality.noScores().atLeast(step));
    }

    /** The same of what is suggested. */
    public Share precision() {
        return precision(quality.step());
    }

    /** Of coded texts that have the theme, those for which it would have been suggested. */
    public Share recall() {
        return new Share(quality.hits(), quality.yes());
    }

    /** Of suggestions that were decided one by one, those that were accepted. */
    public Share acceptance() {
        return new Share(accepted, accepted + rejected);
    }
}
