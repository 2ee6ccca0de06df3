package org.folkmoot.tagging.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.model.ThemeQuality;

/**
 * Learns themes from coded texts. The same state always gives the same model.
 *
 * <p>At most {@value #MAX_EXAMPLES} coded texts take part in the regression, those that were considered for most themes first,
 * since its cost grows with their cube, and in choosing the thresholds; the shares of themes are those of all.
 */
public final class Learner {
    static final int MAX_EXAMPLES = 1_200;

    private final Corpus corpus;
    private final List<LearningTheme> themes;
    private final ThemePrior prior;
    private final RuleHits rules;

    /**
     * @param prior of the same texts and themes
     * @param rules what the rules found
     */
    public Learner(Corpus corpus, List<LearningTheme> themes, ThemePrior prior, RuleHits rules) {
        this.corpus = corpus;
        this.themes = List.copyOf(themes);
        this.prior = prior;
        this.rules = rules;
    }

    /**
     * Learns; well under a second for a few hundred coded texts.
     *
     * @param labels what is known of coded texts, at most one for a text; may be empty, and then only what is written of
     *     themes and their rules tells
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
     * All, or where there are too many, first those that were considered for most themes, as others say little of what
     * a text lacks; of them those whose rarest theme is rarest, then the latest texts.
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
            // Beyond so many, one more or less matters little, and texts without a theme matter too.
            rarest = label.of(theme) == Labels.YES ? Math.min(rarest, Math.max(yes[theme], 100)) : rarest;
        }
        return Math.min(rarest, 100);
    }
}
