package org.folkmoot.tagging.learning;

import java.util.List;

/** Shifts the log-odds of each theme towards its share of texts, as far as its own positives support. */
final class ThemeOffsets {
    /** Prior information, as a variance of evidence: the strength with which offsets are held at zero. */
    private static final double HELD = 3;

    private static final int STEPS = 8;

    private final Stack stack;
    private final int themes;

    ThemeOffsets(Stack stack, int themes) {
        this.stack = stack;
        this.themes = themes;
    }

    double[] fit(List<Labels> labels, List<double[][]> inputs) {
        double[] offsets = new double[themes];
        double[][] logits = new double[labels.size()][themes];
        for (int row = 0; row < logits.length; row++) {
            for (int theme = 0; theme < themes; theme++) {
                logits[row][theme] = stack.logit(inputs.get(row)[theme]);
            }
        }
        for (int theme = 0; theme < themes; theme++) {
            for (int step = 0; step < STEPS; step++) {
                double slope = HELD * offsets[theme];
                double curvature = HELD;
                for (int row = 0; row < logits.length; row++) {
                    byte label = labels.get(row).of(theme);
                    if (label != Labels.UNKNOWN) {
                        double probability = Stack.sigmoid(logits[row][theme] + offsets[theme]);
                        slope += probability - (label == Labels.YES ? 1 : 0);
                        curvature += probability * (1 - probability);
                    }
                }
                offsets[theme] -= slope / curvature;
            }
        }
        return offsets;
    }
}
