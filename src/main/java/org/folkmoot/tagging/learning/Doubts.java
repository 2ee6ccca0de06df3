package org.folkmoot.tagging.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.model.learning.ThemeQuality;

/** Finds codings that differ from leave-one-out predictions. */
final class Doubts {
    private static final double LIKELY = 0.5;
    private static final Comparator<Doubt> MAX_DOUBTFUL =
            Comparator.comparingDouble(Doubt::weight).reversed().thenComparing(Doubt::theme);

    private Doubts() {}

    /**
     * Doubtful codings by index of the text, most doubtful first; texts without any are omitted. A yes is doubted by
     * how far its score is below the suggestion threshold; a no by its score, if above one half.
     *
     * @param scores for each label, from the model trained without it
     */
    static Map<Integer, List<Doubt>> of(List<Labels> labels, List<double[]> scores, List<ThemeQuality> qualities) {
        Map<Integer, List<Doubt>> doubts = new HashMap<>();
        for (int row = 0; row < labels.size(); row++) {
            List<Doubt> found = new ArrayList<>();
            for (int theme = 0; theme < qualities.size(); theme++) {
                // With too few positive or negative examples, nothing can be said.
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
