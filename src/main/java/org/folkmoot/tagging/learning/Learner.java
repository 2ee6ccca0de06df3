package org.folkmoot.tagging.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.model.learning.ThemeQuality;

/**
 * Learns themes from coded texts. Deterministic.
 *
 * <p>At most {@value #MAX_EXAMPLES} coded texts take part in the regression and in the choice of thresholds, because
 * the cost grows with the cube of their number; texts considered for the most themes come first. The base rates of
 * themes use all coded texts.
 */
public final class Learner {
    static final int MAX_EXAMPLES = 1_200;

    private final Corpus corpus;
    private final List<LearningTheme> themes;
    private final ThemePrior prior;
    private final RuleHits rules;

    /**
     * Prepares to learn.
     *
     * @param prior for the same texts and themes
     * @param rules matches of the rules
     */
    public Learner(Corpus corpus, List<LearningTheme> themes, ThemePrior prior, RuleHits rules) {
        this.corpus = corpus;
        this.themes = List.copyOf(themes);
        this.prior = prior;
        this.rules = rules;
    }

    /**
     * Trains a model, in well under a second for a few hundred coded texts.
     *
     * @param labels of coded texts, at most one per text; if empty, only the descriptions and rules of themes count
     */
    public LearnedModel learn(List<Labels> labels) {
        List<Labels> all = labels.stream()
                .map(each -> each.withGroups(themes))
                .sorted(Comparator.comparingInt(Labels::text))
                .toList();
        List<Labels> chosen = chosen(all);
        Regression regression = new Regression(corpus, themes.size(), chosen);
        double[] yes = new double[themes.size()];
        double[] no = new double[themes.size()];
        for (Labels each : all) {
            count(each, yes, no, 1);
        }
        List<double[][]> inputs = new ArrayList<>(chosen.size());
        for (int row = 0; row < chosen.size(); row++) {
            Labels label = chosen.get(row);
            count(label, yes, no, -1);
            inputs.add(Evidence.of(corpus, prior, rules, label.text(), regression.leftOut(row))
                    .inputs(yes, no));
            count(label, yes, no, 1);
        }
        Stack stack = new Stack(chosen, inputs);
        double[] offsets = new ThemeOffsets(stack, themes.size()).fit(chosen, inputs);
        LearnedModel model = new LearnedModel(corpus, themes, prior, rules, regression, stack, offsets, yes, no);
        List<double[]> scores = inputs.stream().map(model::scores).toList();
        List<ThemeQuality> qualities = qualities(chosen, scores);
        Map<Integer, double[]> unseen = new HashMap<>();
        for (int row = 0; row < chosen.size(); row++) {
            unseen.put(chosen.get(row).text(), scores.get(row));
        }
        return model.judged(qualities, Doubts.of(chosen, scores, qualities), unseen);
    }

    private List<ThemeQuality> qualities(List<Labels> labels, List<double[]> leftOut) {
        Thresholds thresholds = new Thresholds(themes.size());
        for (int row = 0; row < labels.size(); row++) {
            double[] scores = leftOut.get(row);
            for (int theme = 0; theme < scores.length; theme++) {
                byte label = labels.get(row).of(theme);
                if (label != Labels.UNKNOWN) {
                    thresholds.add(theme, scores[theme], label == Labels.YES);
                }
            }
        }
        List<ThemeQuality> qualities = new ArrayList<>();
        for (int theme = 0; theme < themes.size(); theme++) {
            qualities.add(thresholds.of(theme));
        }
        return qualities;
    }

    private static void count(Labels label, double[] yes, double[] no, int change) {
        for (int theme = 0; theme < yes.length; theme++) {
            yes[theme] += label.of(theme) == Labels.YES ? change : 0;
            no[theme] += label.of(theme) == Labels.NO ? change : 0;
        }
    }

    /**
     * All labels or, if there are too many, first those that were considered for the most themes, because others say
     * little about what a text lacks; among those, the ones whose rarest theme is rarest, then the latest texts.
     */
    private List<Labels> chosen(List<Labels> all) {
        if (all.size() <= MAX_EXAMPLES) {
            return all;
        }
        double[] yes = new double[themes.size()];
        all.forEach(each -> count(each, yes, new double[themes.size()], 1));
        Comparator<Labels> order = Comparator.comparing((Labels each) -> !considered(each))
                .thenComparingDouble(each -> rarity(each, yes))
                .thenComparing(Comparator.comparingInt(Labels::text).reversed());
        return all.stream()
                .sorted(order)
                .limit(MAX_EXAMPLES)
                .sorted(Comparator.comparingInt(Labels::text))
                .toList();
    }

    private boolean considered(Labels label) {
        int known = 0;
        for (int theme = 0; theme < themes.size(); theme++) {
            known += label.of(theme) == Labels.UNKNOWN ? 0 : 1;
        }
        return 2 * known >= themes.size();
    }

    private static double rarity(Labels label, double[] yes) {
        double rarest = Double.MAX_VALUE;
        for (int theme = 0; theme < yes.length; theme++) {
            // Beyond this count rarity matters little, and texts without themes matter too.
            rarest = label.of(theme) == Labels.YES ? Math.min(rarest, Math.max(yes[theme], 100)) : rarest;
        }
        return Math.min(rarest, 100);
    }
}
