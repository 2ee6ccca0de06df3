package org.folkmoot.model.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionIntervalTest {
    /** Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17, 1998, table I, method 3. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0, 0.1611",
        "1, 29, 0.0061, 0.1718",
        "0, 10, 0, 0.2775",
        "10, 20, 0.2993, 0.7007",
        "29, 29, 0.8830, 1"
    })
    void agreesWithPublishedValues(long part, long base, double low, double high) {
        ProportionInterval interval =
                ProportionInterval.wilson(new Share(part, base)).orElseThrow();
        assertThat(interval.low()).isCloseTo(low, within(0.00006));
        assertThat(interval.high()).isCloseTo(high, within(0.00006));
    }

    @Test
    void ofNothingNothingIsKnown() {
        assertThat(ProportionInterval.wilson(new Share(0, 0))).isEmpty();
    }
}
