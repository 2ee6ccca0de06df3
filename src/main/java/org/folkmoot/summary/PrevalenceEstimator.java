package org.folkmoot.summary;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.folkmoot.model.Estimate;
import org.folkmoot.model.ProportionInterval;

/**
 * Which share of a set of answers has a theme, told by a simple random sample of them and by predictions for all.
 *
 * <p>Prediction-powered inference with a tuned weight [1]: the mean prediction over all, put right by how far predictions
 * are from the truth in the sample. With a worthless model the weight goes to nothing and the sample alone speaks. As
 * answers are drawn from a set of known size, this is the difference estimator of survey sampling with its correction for
 * finite populations [2]. The interval is Wilson's [3] for as many answers as would tell as much without predictions (the
 * effective sample size [4]), since a theme is often rare, and then a normal interval is far too narrow.
 *
 * <p>Sources: [1] Angelopoulos, Duchi, Zrnic, "PPI++: Efficient Prediction-Powered Inference", 2023. [2] Särndal, Swensson,
 * Wretman, "Model Assisted Survey Sampling", 1992. [3] Wilson, 1927. [4] Korn and Graubard, "Confidence intervals for
 * proportions with small expected number of positive counts estimated from survey data", 1998.
 */
public final class PrevalenceEstimator {
    /** With fewer answers read, nothing is said. */
    public static final int MIN_SAMPLE = 30;

    /**
     * So much of one answer that was predicted wrongly, however few the sample has: of a rare kind of mistake, a small
     * sample usually has none, and says nothing of it. Chosen by simulation.
     */
    private static final double UNSEEN = 0.25;
    /** However well the model does in the sample, it is worth no more than so many samples. */
    private static final double MAX_WORTH = 6;

    private static final double MIN_WORTH = 0.5;
    private static final double TINY = 1e-12;

    /**
     * Predictions for all answers of the set, those of the sample too.
     *
     * @param variance of the predictions
     */
    public record Predictions(double mean, double variance) {
        /** There is no model. */
        public static final Predictions NONE = new Predictions(0, 0);
    }

    /**
     * An answer of the sample.
     *
     * @param has whether it has the theme
     * @param predicted from 0 to 1, by a model that had not seen {@code has}
     */
    public record Read(boolean has, double predicted) {
        double truth() {
            return has ? 1 : 0;
        }
    }

    /**
     * Estimates.
     *
     * @param size how many answers there are in the set
     * @param sample at least {@value #MIN_SAMPLE}, or all there are
     * @return a share from 0 to 1
     */
    public Estimate share(long size, List<Read> sample, Predictions predictions) {
        int n = sample.size();
        double share = mean(sample, Read::truth);
        if (n >= size) {
            return Estimate.exactly(share);
        }
        double weight = weight(sample, predictions);
        double value = weight * predictions.mean() + share - weight * mean(sample, Read::predicted);
        double left = 1 - n / (double) size;
        double variance = left * (residual(sample, weight) + UNSEEN / n) / n;
        double plain = n / left;
        double inner = Math.max(0.5 / n, Math.min(1 - 0.5 / n, value));
        double effective = share == 0
                ? plain
                : Math.max(MIN_WORTH * plain, Math.min(MAX_WORTH * plain, inner * (1 - inner) / variance));
        return wilson(Math.max(0, Math.min(1, value)), effective);
    }

    private static double mean(List<Read> sample, ToDoubleFunction<Read> of) {
        return sample.stream().mapToDouble(of).sum() / sample.size();
    }

    /** How far predictions are to be believed: the slope of the truth on them, from 0 to 1. */
    private static double weight(List<Read> sample, Predictions predictions) {
        double truth = mean(sample, Read::truth);
        double predicted = mean(sample, Read::predicted);
        double together = 0;
        for (Read each : sample) {
            together += (each.truth() - truth) * (each.predicted() - predicted);
        }
        double slope = together / (sample.size() - 1) / Math.max(TINY, predictions.variance());
        return Math.max(0, Math.min(1, slope));
    }

    /** Variance of what predictions leave open; one degree of freedom goes to the mean, one to the weight. */
    private static double residual(List<Read> sample, double weight) {
        double mean = mean(sample, each -> each.truth() - weight * each.predicted());
        double sum = 0;
        for (Read each : sample) {
            double off = each.truth() - weight * each.predicted() - mean;
            sum += off * off;
        }
        return sum / (sample.size() - 2);
    }

    private static Estimate wilson(double share, double n) {
        ProportionInterval interval = ProportionInterval.wilson(share, n);
        return new Estimate(share, Math.min(share, interval.low()), Math.max(share, interval.high()));
    }
}
