package org.folkmoot.summary;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.folkmoot.model.counting.Estimate;
import org.folkmoot.model.counting.ProportionInterval;

/**
 * Estimates the share of a set of responses that has a theme, from a simple random sample and from predictions for the
 * whole set.
 *
 * <p>Uses prediction-powered inference with a tuned weight [1]: the mean prediction over the set, corrected by the
 * prediction error in the sample. With a worthless model the weight goes to zero and the sample alone decides. Because
 * the set is finite, this is the difference estimator of survey sampling with its finite population correction [2]. The
 * interval is Wilson's [3] at the effective sample size [4], that is, the number of responses that would be as
 * informative without predictions; themes are often rare, where a normal interval is far too narrow.
 *
 * <p>Sources: [1] Angelopoulos, Duchi, Zrnic, "PPI++: Efficient Prediction-Powered Inference", 2023. [2] Särndal,
 * Swensson, Wretman, "Model Assisted Survey Sampling", 1992. [3] Wilson, 1927. [4] Korn and Graubard, "Confidence
 * intervals for proportions with small expected number of positive counts estimated from survey data", 1998.
 */
public final class PrevalenceEstimator {
    /** Minimum number of sampled responses for an estimate. */
    public static final int MIN_SAMPLE = 30;

    /**
     * Fraction of one mispredicted response added to the observed errors: a small sample usually contains none of a
     * rare kind of error and says nothing about it. Chosen by simulation.
     */
    private static final double UNSEEN = 0.25;
    /** Maximum gain: however well the model does in the sample, predictions count for at most this many samples. */
    private static final double MAX_WORTH = 6;

    private static final double MIN_WORTH = 0.5;
    private static final double TINY = 1e-12;

    /**
     * Summary of the predictions for the whole set, including the sample.
     *
     * @param variance of the predictions
     */
    public record Predictions(double mean, double variance) {
        /** Without a model. */
        public static final Predictions NONE = new Predictions(0, 0);
    }

    /**
     * A sampled response.
     *
     * @param has whether it has the theme
     * @param predicted from 0 to 1, by a model trained without {@code has}
     */
    public record Read(boolean has, double predicted) {
        double truth() {
            return has ? 1 : 0;
        }
    }

    /**
     * Estimates the share.
     *
     * @param size number of responses in the set
     * @param sample at least {@value #MIN_SAMPLE}, or the whole set
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

    /** The weight of the predictions: the slope of the truth on them, clamped to 0 to 1. */
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

    /** Residual variance after prediction; the mean and the weight take one degree of freedom each. */
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
