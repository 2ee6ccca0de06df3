package org.folkmoot.model.learning;

import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.counting.Share;

/**
 * How far the suggestions for a theme can be trusted.
 *
 * @param quality as of the last training
 * @param open the model's open suggestions, by score
 * @param accepted the model's suggestions accepted one by one and still in force
 * @param rejected the model's suggestions that coders rejected
 */
public record ThemeTrust(Theme theme, ThemeQuality quality, ScoreCounts open, long accepted, long rejected) {
    /** Of held-out coded texts with at least that score in hundredths, the share that have the theme. */
    public Share precision(int step) {
        int hits = quality.yesScores().atLeast(step);
        return new Share(hits, hits + quality.noScores().atLeast(step));
    }

    /** The precision at the threshold. */
    public Share precision() {
        return precision(quality.step());
    }

    /** Of coded texts that have the theme, the share for which it would have been suggested. */
    public Share recall() {
        return new Share(quality.hits(), quality.yes());
    }

    /** Of suggestions decided one by one, the share that was accepted. */
    public Share acceptance() {
        return new Share(accepted, accepted + rejected);
    }
}
