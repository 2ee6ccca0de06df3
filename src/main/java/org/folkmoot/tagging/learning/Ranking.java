package org.folkmoot.tagging.learning;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Measures of how well scores match the truth. */
public final class Ranking {
    private Ranking() {}

    /**
     * Mean average precision over themes: for each theme, texts are ranked by score and the precision at each true
     * positive is averaged. Themes that occur on no text are left out.
     *
     * @param scores by text and theme
     * @param truth by text, in the same order
     * @param themes the themes to include
     * @return empty if no theme occurs on any text
     */
    public static OptionalDouble meanAveragePrecision(double[][] scores, List<Labels> truth, List<Integer> themes) {
        return themes.stream()
                .map(theme -> averagePrecision(scores, truth, theme))
                .flatMapToDouble(OptionalDouble::stream)
                .average();
    }

    private static OptionalDouble averagePrecision(double[][] scores, List<Labels> truth, int theme) {
        int[] order = IntStream.range(0, scores.length)
                .boxed()
                .sorted((one, other) -> Double.compare(scores[other][theme], scores[one][theme]))
                .mapToInt(Integer::intValue)
                .toArray();
        int hits = 0;
        double sum = 0;
        for (int place = 0; place < order.length; place++) {
            if (truth.get(order[place]).of(theme) == Labels.YES) {
                hits++;
                sum += (double) hits / (place + 1);
            }
        }
        return hits == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / hits);
    }

    /**
     * Micro-averaged F1: over all pairs of text and theme, predicting yes at or above the theme's threshold.
     *
     * @param thresholds by theme
     */
    public static double microF1(double[][] scores, List<Labels> truth, List<Integer> themes, double[] thresholds) {
        int hits = 0;
        int wrong = 0;
        for (int text = 0; text < scores.length; text++) {
            for (int theme : themes) {
                boolean yes = truth.get(text).of(theme) == Labels.YES;
                boolean said = scores[text][theme] >= thresholds[theme];
                hits += yes && said ? 1 : 0;
                wrong += yes != said ? 1 : 0;
            }
        }
        return hits == 0 ? 0 : 2.0 * hits / (2.0 * hits + wrong);
    }
}
