package org.folkmoot.model.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {
    @ParameterizedTest
    @CsvSource({
        "1,2000,0.1", // exactly 0.05
        "49,400,12.3", // exactly 12.25, which would go to 12.2 half even
        "1,8,12.5",
        "1,2001,0.0",
        "3,2000,0.2", // exactly 0.15, a binary fraction below it
        "201,2000,10.1", // exactly 10.05
        "2,3,66.7",
        "1,3,33.3",
        "0,7,0.0",
        "7,7,100.0",
        "1999,2000,100.0", // exactly 99.95
        "5,2,250.0",
    })
    void roundsHalfUpToOneDecimal(long part, long base, String percent) {
        assertThat(new Share(part, base).percentText()).isEqualTo(percent);
    }

    @Test
    void hasNoPercentageOfNothing() {
        assertThat(new Share(0, 0).percent()).isEmpty();
        assertThat(new Share(0, 0).percentText()).isEmpty();
    }

    @Test
    void isNeverNegative() {
        assertThatThrownBy(() -> new Share(-1, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
