package org.folkmoot.model.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkPaceTest {
    private static final Instant NINE = Instant.parse("2026-11-26T09:00:00Z");

    /** Marks at nine o'clock and after each of these gaps in seconds. */
    private static WorkPace after(double... gaps) {
        List<Instant> marks = new ArrayList<>(List.of(NINE));
        Instant at = NINE;
        for (double gap : gaps) {
            at = at.plusNanos((long) (gap * 1e9));
            marks.add(at);
        }
        return WorkPace.of(marks);
    }

    @Test
    void thePaceIsTheMeanGap() {
        WorkPace pace = after(40, 50, 60, 40, 50, 60);
        assertThat(pace.perHour()).hasValueSatisfying(each -> assertThat(each).isCloseTo(72, within(1e-6)));
        assertThat(pace.gaps()).isEqualTo(6);
    }

    @Test
    void lunchIsNoReading() {
        assertThat(after(50, 50, 50, 3600, 50, 50, 50)).isEqualTo(after(50, 50, 50, 50, 50, 50));
        assertThat(after(599.9)).extracting(WorkPace::gaps).isEqualTo(1L);
        assertThat(after(600)).extracting(WorkPace::gaps).isEqualTo(1L);
        assertThat(after(600.1)).isEqualTo(WorkPace.NONE);
    }

    @Test
    void aClockThatWasSetBackIsNoReadingEither() {
        // Times in the log still rise, by a microsecond each.
        assertThat(after(50, 50, 50, 0.000001, 0.000001, 50, 50, 50)).isEqualTo(after(50, 50, 50, 50, 50, 50));
    }

    @Test
    void littleKnownIsNotSaid() {
        assertThat(after(50, 50, 50, 50).perHour()).isEmpty();
        assertThat(after(50, 50, 50, 50).hours(100)).isEmpty();
        assertThat(WorkPace.of(List.of()).perHour()).isEmpty();
        assertThat(after(50, 50, 50, 50, 50).perHour()).isPresent();
    }

    @Test
    void whatIsLeftIsARangeAroundTheMean() {
        // Mean 60 s, standard deviation 20 s, 16 gaps: e = 1.645 * 20 / 4 = 8.2 s.
        double[] gaps = new double[16];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = i % 2 == 0 ? 60 - 20 * Math.sqrt(15.0 / 16) : 60 + 20 * Math.sqrt(15.0 / 16);
        }
        WorkPace.Hours hours = after(gaps).hours(600).orElseThrow();
        assertThat(hours.from()).isCloseTo(600 * (60 - 8.225) / 3600, within(0.001));
        assertThat(hours.to()).isCloseTo(600 * (60 + 8.225) / 3600, within(0.001));
    }

    @Test
    void aSteadyHandIsNoClockwork() {
        WorkPace.Hours hours = after(60, 60, 60, 60, 60, 60).hours(60).orElseThrow();
        assertThat(hours.from()).isCloseTo(0.95, within(1e-6));
        assertThat(hours.to()).isCloseTo(1.05, within(1e-6));
    }
}
