package org.folkmoot.model.counting;

import java.util.Optional;

/**
 * The 95% confidence interval of a proportion estimated from a sample.
 *
 * @param low lower bound, at least 0
 * @param high upper bound, at most 1
 */
public record ProportionInterval(double low, double high) {
    /** The 97.5% point of the normal distribution. */
    private static final double Z = 1.959963984540054;

    /**
     * The score interval, which is also valid for small samples and for proportions of 0 and 1. Source: Wilson,
     * "Probable inference, the law of succession, and statistical inference", Journal of the American Statistical
     * Association 22, 1927.
     *
     * @return empty if the base is 0
     */
    public static Optional<ProportionInterval> wilson(Share share) {
        return share.base() == 0
                ? Optional.empty()
                : Optional.of(wilson(share.part() / (double) share.base(), (double) share.base()));
    }

    /**
     * The same for a proportion that was not counted but is as certain as a sample of {@code n}.
     *
     * @param proportion from 0 to 1
     * @param n effective sample size, above 0
     */
    public static ProportionInterval wilson(double proportion, double n) {
        double square = Z * Z;
        double middle = proportion + square / (2 * n);
        double reach = Z * Math.sqrt(proportion * (1 - proportion) / n + square / (4 * n * n));
        double scale = 1 + square / n;
        // For proportions of 0 and 1, rounding must not push the bounds below 0 or above 1.
        return new ProportionInterval(
                proportion == 0 ? 0 : (middle - reach) / scale, proportion == 1 ? 1 : (middle + reach) / scale);
    }
}
