package org.folkmoot.model;

/**
 * What is probably so, and between which bounds: 95 of 100 such intervals hold the true value.
 *
 * @param value within the bounds
 */
public record Estimate(double value, double low, double high) {
    private static final double TINY = 1e-6;

    public Estimate {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException("out of its bounds: " + low + " " + value + " " + high);
        }
    }

    /** Nothing is uncertain. */
    public static Estimate exactly(double value) {
        return new Estimate(value, value, value);
    }

    /** Each of the three times {@code factor}, which is not negative, and {@code term} added. */
    public Estimate scaled(double factor, double term) {
        return new Estimate(factor * value + term, factor * low + term, factor * high + term);
    }

    /** The nearest that lies within bounds of which one is certain. */
    public Estimate within(double least, double most) {
        return new Estimate(clamp(value, least, most), clamp(low, least, most), clamp(high, least, most));
    }

    /** Of a count: the whole numbers within the bounds, which leave out nothing that is possible. */
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
