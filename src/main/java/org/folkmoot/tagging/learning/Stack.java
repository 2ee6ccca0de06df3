package org.folkmoot.tagging.learning;

import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Combines the evidence for a theme on a text into a probability by one logistic regression over all themes (stacking:
 * Wolpert, "Stacked generalization", 1992). Fitted by Newton's method to leave-one-out predictions, it learns how far
 * the regression, the descriptions and the rules can be trusted in this consultation; uninformative names get no
 * weight. The weights start from, and are regularised towards, values that suit consultations in general.
 */
final class Stack {
    /** Number of inputs per text and theme. */
    static final int INPUTS = 13;

    // In the order of Evidence.inputs.
    private static final double[] DEFAULT = {3.5, -2, 1.3, 0, -0.1, 0, 0.2, 0, 1.7, -0.1, 0, 0.5, 1.5};
    private static final double HELD = 2;
    private static final int STEPS = 12;

    private final double[] weights = DEFAULT.clone();

    /**
     * Fits the weights to leave-one-out predictions.
     *
     * @param labels of those texts; may be empty
     * @param told inputs by text and theme
     */
    Stack(List<Labels> labels, List<double[][]> told) {
        for (int step = 0; step < STEPS; step++) {
            step(labels, told);
        }
    }

    private void step(List<Labels> labels, List<double[][]> told) {
        DMatrixRMaj curvature = CommonOps_DDRM.identity(INPUTS);
        CommonOps_DDRM.scale(HELD, curvature);
        DMatrixRMaj slope = new DMatrixRMaj(INPUTS, 1);
        for (int i = 0; i < INPUTS; i++) {
            slope.set(i, 0, HELD * (weights[i] - DEFAULT[i]));
        }
        for (int row = 0; row < labels.size(); row++) {
            double[][] inputs = told.get(row);
            for (int theme = 0; theme < inputs.length; theme++) {
                byte label = labels.get(row).of(theme);
                if (label != Labels.UNKNOWN) {
                    add(inputs[theme], label == Labels.YES, slope, curvature);
                }
            }
        }
        for (int i = 0; i < INPUTS; i++) {
            for (int j = i + 1; j < INPUTS; j++) {
                curvature.set(i, j, curvature.get(j, i));
            }
        }
        DMatrixRMaj change = new DMatrixRMaj(INPUTS, 1);
        if (CommonOps_DDRM.solve(curvature, slope, change)) {
            for (int i = 0; i < INPUTS; i++) {
                weights[i] -= Math.max(-2, Math.min(2, change.get(i, 0)));
            }
        }
    }

    private void add(double[] inputs, boolean yes, DMatrixRMaj slope, DMatrixRMaj curvature) {
        double probability = sigmoid(logit(inputs));
        double error = probability - (yes ? 1 : 0);
        double spread = probability * (1 - probability);
        for (int i = 0; i < INPUTS; i++) {
            slope.add(i, 0, error * inputs[i]);
            for (int j = 0; j <= i; j++) {
                curvature.add(i, j, spread * inputs[i] * inputs[j]);
            }
        }
    }

    /** The log-odds. */
    double logit(double[] inputs) {
        double sum = 0;
        for (int i = 0; i < INPUTS; i++) {
            sum += weights[i] * inputs[i];
        }
        return Math.max(-30, Math.min(30, sum));
    }

    /** The weight of the regression for a theme with that many positives. */
    double regressionWeight(double yes) {
        return weights[0] + weights[1] * Evidence.fading(yes);
    }

    /** The weight of the description fit for a theme with that many positives. */
    double fitWeight(double yes) {
        return Math.max(0, weights[7] + weights[8] * Evidence.fading(yes));
    }

    static double sigmoid(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
