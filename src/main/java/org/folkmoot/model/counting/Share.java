package org.folkmoot.model.counting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An exact share of a base; both are counts of respondents.
 *
 * @param part at least 0
 * @param base denominator of the percentage; with 0 there is no percentage
 */
public record Share(long part, long base) {
    public Share {
        if (part < 0 || base < 0) {
            throw new IllegalArgumentException("a count is never negative: " + part + " of " + base);
        }
    }

    /**
     * 100 x part / base to one decimal, rounded half up (12.25 becomes 12.3). Uses decimal arithmetic, so that no
     * binary fraction tips a half. Empty if the base is 0.
     */
    public Optional<BigDecimal> percent() {
        if (base == 0) {
            return Optional.empty();
        }
        BigDecimal hundredfold = BigDecimal.valueOf(part).scaleByPowerOfTen(2);
        return Optional.of(hundredfold.divide(BigDecimal.valueOf(base), 1, RoundingMode.HALF_UP));
    }

    /** The percentage as files write it, such as {@code 12.3}; empty if there is none. */
    public String percentText() {
        return percent().map(BigDecimal::toPlainString).orElse("");
    }
}
