package org.folkmoot.tagging.learning;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.folkmoot.model.learning.ThemeQuality;
import org.folkmoot.model.text.TextEmbedding.Part;

/**
 * A trained model. It scores every theme for every text; scores are probabilities as far as the decisions so far allow.
 */
public final class LearnedModel {
    private final Corpus corpus;
    private final List<LearningTheme> themes;
    private final ThemePrior prior;
    private final RuleHits rules;
    private final Regression regression;
    private final Stack stack;
    private final double[] offsets;
    private final double[] yes;
    private final double[] no;
    private final List<ThemeQuality> qualities;
    private final Map<Integer, List<Doubt>> doubts;
    private final Map<Integer, double[]> leftOut;

    LearnedModel(
            Corpus corpus,
            List<LearningTheme> themes,
            ThemePrior prior,
            RuleHits rules,
            Regression regression,
            Stack stack,
            double[] offsets,
            double[] yes,
            double[] no) {
        this(corpus, themes, prior, rules, regression, stack, offsets, yes, no, List.of(), Map.of(), Map.of());
    }

    private LearnedModel(
            Corpus corpus,
            List<LearningTheme> themes,
            ThemePrior prior,
            RuleHits rules,
            Regression regression,
            Stack stack,
            double[] offsets,
            double[] yes,
            double[] no,
            List<ThemeQuality> qualities,
            Map<Integer, List<Doubt>> doubts,
            Map<Integer, double[]> leftOut) {
        this.corpus = corpus;
        this.themes = themes;
        this.prior = prior;
        this.rules = rules;
        this.regression = regression;
        this.stack = stack;
        this.offsets = offsets.clone();
        this.yes = yes.clone();
        this.no = no.clone();
        this.qualities = List.copyOf(qualities);
        this.doubts = Map.copyOf(doubts);
        this.leftOut = Map.copyOf(leftOut);
    }

    LearnedModel judged(List<ThemeQuality> told, Map<Integer, List<Doubt>> doubted, Map<Integer, double[]> unseen) {
        return new LearnedModel(
                corpus, themes, prior, rules, regression, stack, offsets, yes, no, told, doubted, unseen);
    }

    /** Doubtful codings by index of the text, most doubtful first; texts without any are omitted. */
    public Map<Integer, List<Doubt>> doubts() {
        return doubts;
    }

    /** How well each theme is learned, in theme order. */
    public List<ThemeQuality> qualities() {
        return qualities;
    }

    /**
     * The score of each theme for a text, from 0 to 1; a theme group scores at least as high as each of its
     * descendants.
     */
    public double[] scores(int text) {
        double[] told = regression.scores(corpus.features(text));
        return scores(Evidence.of(corpus, prior, rules, text, told).inputs(yes, no));
    }

    /**
     * The score of each theme for a text, from a model trained without it. Unlike {@link #scores(int)}, suitable for
     * comparison with its coding.
     */
    public double[] unseenScores(int text) {
        double[] known = leftOut.get(text);
        return known == null ? scores(text) : known.clone();
    }

    double[] scores(double[][] inputs) {
        double[] scores = new double[inputs.length];
        for (int theme = scores.length - 1; theme >= 0; theme--) {
            scores[theme] = Math.max(scores[theme], Stack.sigmoid(stack.logit(inputs[theme]) + offsets[theme]));
            OptionalInt parent = themes.get(theme).parent();
            if (parent.isPresent()) {
                scores[parent.getAsInt()] = Math.max(scores[parent.getAsInt()], scores[theme]);
            }
        }
        return scores;
    }

    /** Scores for a part of a text, comparable only among the parts of one text. */
    double[] scores(String text, Part part) {
        Features features = corpus.features(text, part.span(), part.vector());
        double[] scores = regression.scores(features);
        for (int theme = 0; theme < scores.length; theme++) {
            scores[theme] = stack.regressionWeight(yes[theme]) * scores[theme]
                    + stack.fitWeight(yes[theme]) * prior.towards(theme, features.whole());
        }
        return scores;
    }

    Corpus corpus() {
        return corpus;
    }

    Regression regression() {
        return regression;
    }
}
