package org.folkmoot.tagging.learning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where what was left out in turn would have been coded differently. */
final class Doubts {
    /** Of a theme with fewer examples for or against, too little is known to doubt anybody. */
    private static final int FEWEST = 5;

    private static final double LIKELY = 0.5;

    private Doubts() {}

    /**
     * How much the model doubts what was decided of a text, from 0 to 1, by index of the text: for its most doubtful
     * theme, how far the score of a yes is below what is proposed at all, or the score of a no if it is likelier than
     * not. Texts without a doubt are missing.
     *
     * @param scores for each label, of the model that had not seen it
     */
    static Map<Integer, Double> of(List<Labels> labels, List<double[]> scores, List<ThemeQuality> qualities) {
        Map<Integer, Double> doubts = new HashMap<>();
        for (int row = 0; row < labels.size(); row++) {
            double most = 0;
            for (int theme = 0; theme < qualities.size(); theme++) {
                ThemeQuality quality = qualities.get(theme);
                if (Math.min(quality.yes(), quality.no()) >= FEWEST) {
                    double threshold = quality.threshold();
                    most = Math.max(most, doubt(labels.get(row).of(theme), scores.get(row)[theme], threshold));
                }
            }
            if (most > 0) {
                doubts.put(labels.get(row).text(), most);
            }
        }
        return doubts;
    }

    private static double doubt(byte label, double score, double threshold) {
        return switch (label) {
            case Labels.YES -> 1 - score / threshold;
            case Labels.NO -> score >= LIKELY ? score : 0;
            default -> 0;
        };
    }
}
