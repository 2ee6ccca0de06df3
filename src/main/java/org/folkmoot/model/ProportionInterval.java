package org.folkmoot.model;

import java.util.Optional;

/**
 * Where a proportion lies of which a sample is known, with 95 % confidence.
 *
 * @param low from 0
 * @param high to 1
 */
public record ProportionInterval(double low, double high) {
    /** The 97.5 % point of the normal distribution. */
    private static final double Z = 1.959963984540054;

    /**
     * The score interval, which holds for small samples and for none or all, too; Wilson, "Probable inference, the law of
     * succession, and statistical inference", Journal of the American Statistical Association 22, 1927.
     *
     * @return empty where the base is 0
     */
    public static Optional<ProportionInterval> wilson(Share share) {
        return share.base() == 0
                ? Optional.empty()
                : Optional.of(wilson(share.part() / (double) share.base(), (double) share.base()));
    }

    /**
     * The same for a proportion that was told otherwise than by counting, but as surely as by so many.
     *
     * @param proportion from 0 to 1
     * @param n above 0
     */
    public static ProportionInterval wilson(double proportion, double n) {
        double square = Z * Z;
        double middle = proportion + square / (2 * n);
        double reach = Z * Math.sqrt(proportion * (1 - proportion) / n + square / (4 * n * n));
        double scale = 1 + square / n;
        // Of none and of all, rounding must not go below 0 nor above 1.
        return new ProportionInterval(
                proportion == 0 ? 0 : (middle - reach) / scale, proportion == 1 ? 1 : (middle + reach) / scale);
    }
}
