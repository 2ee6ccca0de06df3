package org.folkmoot.tagging.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.model.text.UnitVector;
import org.folkmoot.tagging.learning.LearningTheme.Description;

/**
 * How well each text matches the descriptions of each theme before anything is coded: the similarity of the text, and
 * of its best sentence group, to the theme's name, definition, example and so on, in meaning and in character n-grams.
 * Every kind of description has the same weight, because each similarity is standardised over all texts. Descriptions
 * are centred on the mean of their kind over all themes, so what themes share has no effect.
 *
 * <p>Depends only on the codeframe and the texts, not on decisions, so it is computed once.
 */
public final class ThemePrior {
    /** Maximum absolute weight of a match, in standard deviations, which limits matches of very rare words. */
    private static final double MAX_WEIGHT = 4;

    /** By text and theme, in standard deviations over the texts; 0 for a theme without a description. */
    private final float[][] fits;

    private final float[][] directions;
    private final double[] spreads;

    public ThemePrior(Corpus corpus, List<LearningTheme> themes) {
        int kinds = themes.stream()
                .mapToInt(theme -> theme.descriptions().size())
                .max()
                .orElse(0);
        fits = new float[corpus.size()][themes.size()];
        directions = new float[themes.size()][corpus.dimensions()];
        if (corpus.hasMeaning()) {
            for (int kind = 0; kind < kinds; kind++) {
                addDirections(corpus, themes, kind);
            }
            for (int i = 0; i < fits.length; i++) {
                float[] whole = corpus.whole(i);
                List<float[]> parts = corpus.parts(i);
                for (int theme = 0; theme < directions.length; theme++) {
                    double best = parts.isEmpty() ? 0 : Double.NEGATIVE_INFINITY;
                    for (float[] part : parts) {
                        best = Math.max(best, Features.dot(part, directions[theme]));
                    }
                    fits[i][theme] = (float) (Features.dot(whole, directions[theme]) + best);
                }
            }
        }
        addCharacters(corpus, themes, kinds);
        spreads = standardise(fits);
    }

    /** How well a text matches a theme's descriptions, in standard deviations over all texts. */
    double fit(int text, int theme) {
        return fits[text][theme];
    }

    /** How closely a vector points in the direction of a theme's descriptions. */
    double towards(int theme, float[] centred) {
        return spreads[theme] > 1e-6 ? 2 * Features.dot(centred, directions[theme]) / spreads[theme] : 0;
    }

    private static Optional<Description> description(LearningTheme theme, int kind) {
        return kind < theme.descriptions().size()
                ? Optional.of(theme.descriptions().get(kind))
                        .filter(each -> !each.text().isBlank())
                : Optional.empty();
    }

    /** Adds the direction of one description to each theme, scaled by the spread of the texts along it. */
    private void addDirections(Corpus corpus, List<LearningTheme> themes, int kind) {
        int dimensions = corpus.dimensions();
        float[][] vectors = new float[themes.size()][];
        double[] mean = new double[dimensions];
        int count = 0;
        for (int theme = 0; theme < vectors.length; theme++) {
            vectors[theme] = description(themes.get(theme), kind)
                    .flatMap(Description::vector)
                    .map(UnitVector::floats)
                    .orElse(new float[0]);
            for (int d = 0; d < vectors[theme].length; d++) {
                mean[d] += vectors[theme][d];
            }
            count += vectors[theme].length > 0 ? 1 : 0;
        }
        for (int theme = 0; theme < vectors.length; theme++) {
            float[] vector = vectors[theme];
            // With a single theme, what is shared and what is specific cannot be separated.
            for (int d = 0; d < vector.length && count > 1; d++) {
                vector[d] -= (float) (mean[d] / count);
            }
        }
        double[][] sums = new double[vectors.length][2];
        for (float[] vector : vectors) {
            Corpus.scaled(vector);
        }
        for (int i = 0; i < corpus.size(); i++) {
            float[] whole = corpus.whole(i);
            for (int theme = 0; theme < vectors.length; theme++) {
                double likeness = Features.dot(whole, vectors[theme]);
                sums[theme][0] += likeness;
                sums[theme][1] += likeness * likeness;
            }
        }
        for (int theme = 0; theme < vectors.length; theme++) {
            double spread = spread(sums[theme], corpus.size());
            for (int d = 0; d < vectors[theme].length && spread > 0; d++) {
                directions[theme][d] += (float) (vectors[theme][d] / spread);
            }
        }
    }

    /**
     * Two passes over the texts: the first finds the spread of the similarity to each description, the second
     * standardises.
     */
    private void addCharacters(Corpus corpus, List<LearningTheme> themes, int kinds) {
        List<TermScores> scores = new ArrayList<>();
        for (int kind = 0; kind < kinds; kind++) {
            TermScores ofKind = new TermScores(themes.size());
            for (int theme = 0; theme < themes.size(); theme++) {
                int at = theme;
                description(themes.get(theme), kind)
                        .ifPresent(each -> ofKind.add(at, corpus.characters(each.text()), 1));
            }
            scores.add(ofKind);
        }
        double[][][] sums = new double[kinds][themes.size()][2];
        for (int i = 0; i < corpus.size(); i++) {
            SparseVector characters = corpus.characters(i);
            for (int kind = 0; kind < kinds; kind++) {
                double[] row = new double[themes.size()];
                scores.get(kind).addScores(characters, 1, row);
                for (int theme = 0; theme < row.length; theme++) {
                    sums[kind][theme][0] += row[theme];
                    sums[kind][theme][1] += row[theme] * row[theme];
                }
            }
        }
        for (int i = 0; i < corpus.size(); i++) {
            SparseVector characters = corpus.characters(i);
            for (int kind = 0; kind < kinds; kind++) {
                double[] row = new double[themes.size()];
                scores.get(kind).addScores(characters, 1, row);
                for (int theme = 0; theme < row.length; theme++) {
                    double[] sum = sums[kind][theme];
                    fits[i][theme] += deviations(row[theme], sum[0] / corpus.size(), spread(sum, corpus.size()));
                }
            }
        }
    }

    private static float deviations(double value, double mean, double spread) {
        double deviations = spread > 1e-6 ? (value - mean) / spread : 0;
        return (float) Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, deviations));
    }

    private static double spread(double[] sums, int count) {
        double mean = sums[0] / Math.max(1, count);
        return Math.sqrt(Math.max(0, sums[1] / Math.max(1, count) - mean * mean));
    }

    /**
     * Standardises each column to mean 0 and standard deviation 1 (0 for a constant column) and returns the former
     * standard deviations.
     */
    private static double[] standardise(float[][] rows) {
        int columns = rows.length == 0 ? 0 : rows[0].length;
        double[] spreads = new double[columns];
        for (int column = 0; column < columns; column++) {
            double[] sums = new double[2];
            for (float[] row : rows) {
                sums[0] += row[column];
                sums[1] += (double) row[column] * row[column];
            }
            double spread = spread(sums, rows.length);
            double mean = sums[0] / rows.length;
            spreads[column] = spread;
            for (float[] row : rows) {
                row[column] = deviations(row[column], mean, spread);
            }
        }
        return spreads;
    }
}
