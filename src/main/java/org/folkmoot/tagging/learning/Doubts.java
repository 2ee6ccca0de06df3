package org.folkmoot.tagging.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.model.ThemeQuality;

/** Where what was left out in turn would have been coded differently. */
final class Doubts {
    private static final double LIKELY = 0.5;
    private static final Comparator<Doubt> MAX_DOUBTFUL =
            Comparator.comparingDouble(Doubt::weight).reversed().thenComparing(Doubt::theme);

    private Doubts() {}

    /**
     * What the model doubts of what was decided of a text, by index of the text, the most doubtful theme first. A yes is
     * doubted by how far its score is below what is proposed at all, a no by its score if it is likelier than not. Texts
     * without a doubt are missing.
     *
     * @param scores for each label, of the model that had not seen it
     */
    static Map<Integer, List<Doubt>> of(List<Labels> labels, List<double[]> scores, List<ThemeQuality> qualities) {
        Map<Integer, List<Doubt>> doubts = new HashMap<>();
        for (int row = 0; row < labels.size(); row++) {
            List<Doubt> found = new ArrayList<>();
            for (int theme = 0; theme < qualities.size(); theme++) {
                // Of a theme with fewer examples for or against, too little is known to doubt anybody.
                if (qualities.get(theme).enough()) {
                    byte label = labels.get(row).of(theme);
                    double score = scores.get(row)[theme];
                    double weight = weight(label, score, qualities.get(theme).threshold());
                    if (weight > 0) {
                        found.add(new Doubt(theme, label == Labels.YES, score, weight));
                    }
                }
            }
            if (!found.isEmpty()) {
                found.sort(MAX_DOUBTFUL);
                doubts.put(labels.get(row).text(), List.copyOf(found));
            }
        }
        return doubts;
    }

    private static double weight(byte label, double score, double threshold) {
        return switch (label) {
            case Labels.YES -> 1 - score / threshold;
            case Labels.NO -> score >= LIKELY ? score : 0;
            default -> 0;
        };
    }
}
