package org.folkmoot.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A part of a base, both counts of respondents; exact.
 *
 * @param part from 0 up
 * @param base what the percentage is of; where it is 0 there is no percentage
 */
public record Share(long part, long base) {
    public Share {
        if (part < 0 || base < 0) {
            throw new IllegalArgumentException("a count is never negative: " + part + " of " + base);
        }
    }

    /**
     * 100 x part / base with one decimal, half up (12.25 becomes 12.3), worked out in decimal arithmetic so that no
     * binary fraction tips a half; empty where the base is 0.
     */
    public Optional<BigDecimal> percent() {
        if (base == 0) {
            return Optional.empty();
        }
        BigDecimal hundredfold = BigDecimal.valueOf(part).scaleByPowerOfTen(2);
        return Optional.of(hundredfold.divide(BigDecimal.valueOf(base), 1, RoundingMode.HALF_UP));
    }

    /** The percentage as files write it, such as {@code 12.3}; empty where there is none. */
    public String percentText() {
        return percent().map(BigDecimal::toPlainString).orElse("");
    }
}
