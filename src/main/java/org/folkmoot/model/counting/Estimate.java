package org.folkmoot.model.counting;

/**
 * A point estimate with its 95% confidence interval.
 *
 * @param value within the interval
 */
public record Estimate(double value, double low, double high) {
    private static final double TINY = 1e-6;

    public Estimate {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException("out of its bounds: " + low + " " + value + " " + high);
        }
    }

    /** A value known without error. */
    public static Estimate exactly(double value) {
        return new Estimate(value, value, value);
    }

    /** Multiplies all three by {@code factor}, which must not be negative, and adds {@code term}. */
    public Estimate scaled(double factor, double term) {
        return new Estimate(factor * value + term, factor * low + term, factor * high + term);
    }

    /** Clamps all three to bounds that are known with certainty. */
    public Estimate within(double least, double most) {
        return new Estimate(clamp(value, least, most), clamp(low, least, most), clamp(high, least, most));
    }

    /** For a count: rounds the interval outwards to whole numbers. */
    public Estimate whole() {
        double least = Math.ceil(low - TINY);
        double most = Math.floor(high + TINY);
        double nearest = Math.rint(value);
        return least > most ? exactly(nearest) : new Estimate(clamp(nearest, least, most), least, most);
    }

    private static double clamp(double number, double least, double most) {
        return Math.max(least, Math.min(most, number));
    }
}
