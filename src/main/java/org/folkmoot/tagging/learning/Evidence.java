package org.folkmoot.tagging.learning;

/** The inputs of the stacking model for one text, for all themes. */
final class Evidence {
    /** Number of positives after which a theme's descriptions count half. */
    private static final double FADES = 10;

    // Prior share of texts that have a theme: one in twenty.
    private static final double MIN_YES = 0.5;
    private static final double MIN_NO = 9.5;

    private final double[] regression;
    private final double[] fits;
    private final boolean[] rules;
    private final double length;

    /**
     * Keeps the arrays without copying.
     *
     * @param regression by theme, in standard deviations of the theme's labels
     * @param fits by theme, fit to its descriptions
     * @param rules by theme, whether a rule of it matches
     * @param length of the text, in standard deviations
     */
    private Evidence(double[] regression, double[] fits, boolean[] rules, double length) {
        this.regression = regression;
        this.fits = fits;
        this.rules = rules;
        this.length = length;
    }

    /** @param regression output of the regression for the text, by theme */
    static Evidence of(Corpus corpus, ThemePrior prior, RuleHits rules, int text, double[] regression) {
        double[] fits = new double[regression.length];
        boolean[] hits = new boolean[regression.length];
        for (int theme = 0; theme < fits.length; theme++) {
            fits[theme] = prior.fit(text, theme);
            hits[theme] = rules.hit(text, theme);
        }
        return new Evidence(regression, fits, hits, corpus.length(text));
    }

    /** The remaining weight of a theme's descriptions after a number of positives. */
    static double fading(double yes) {
        return FADES / (FADES + yes);
    }

    /**
     * The sum of the regression outputs over themes and the two largest, so that each theme sees the best of the
     * others.
     */
    private static double[] others(double[] values) {
        double best = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        double sum = 0;
        for (double each : values) {
            sum += each;
            if (each > best) {
                second = best;
                best = each;
            } else if (each > second) {
                second = each;
            }
        }
        return new double[] {sum, best, second};
    }

    /**
     * The inputs for each theme.
     *
     * @param yes by theme: number of texts known to have it, without this one
     * @param no by theme: number of texts known not to have it, without this one
     */
    double[][] inputs(double[] yes, double[] no) {
        int themes = regression.length;
        double[] told = others(regression);
        double[] described = others(fits);
        double[][] inputs = new double[themes][];
        for (int theme = 0; theme < themes; theme++) {
            double fading = fading(yes[theme]);
            double other = themes < 2 ? 0 : regression[theme] >= told[1] ? told[2] : told[1];
            double rule = rules[theme] ? 1 : 0;
            inputs[theme] = new double[] {
                regression[theme],
                regression[theme] * fading,
                Math.log((yes[theme] + MIN_YES) / (no[theme] + MIN_NO)),
                1,
                other,
                told[0] / themes,
                length,
                fits[theme],
                fits[theme] * fading,
                described[1],
                described[0] / themes,
                rule,
                rule * fading
            };
        }
        return inputs;
    }
}
