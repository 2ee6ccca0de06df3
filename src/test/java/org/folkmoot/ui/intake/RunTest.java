package org.folkmoot.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class RunTest {
    private static final long SECOND = 1_000_000_000;

    private final List<Pace> heard = new ArrayList<>();
    private long now;

    @Test
    void progressCoversAllSources() {
        Run run = new Run(2, () -> now, heard::add);
        for (long[] step : new long[][] {{50, 100}, {100, 100}, {20, 40}, {40, 40}}) {
            now += SECOND;
            run.report(step[0], step[1]);
        }
        assertThat(heard).extracting(Pace::share).containsExactly(0.25, 0.5, 0.75, 1.0);
    }

    @Test
    void timeLeftFollowsFromTimeTaken() {
        Run run = new Run(1, () -> now, heard::add);
        now = SECOND / 2;
        run.report(10, 100);
        now = 10 * SECOND;
        run.report(25, 100);
        assertThat(heard)
                .extracting(Pace::secondsLeft)
                .as("nothing is said before it means something")
                .containsExactly(OptionalLong.empty(), OptionalLong.of(30));
    }

    @Test
    void progressIsReportedAtALimitedRate() {
        Run run = new Run(1, () -> now, heard::add);
        for (int i = 0; i < 1_000; i++) {
            now += SECOND / 1_000;
            assertThat(run.report(i, 1_000)).isTrue();
        }
        assertThat(heard).hasSizeBetween(15, 21);
    }

    @Test
    void stoppedRunEndsAtTheNextReport() {
        Run run = new Run(1, () -> now, heard::add);
        run.stop();
        assertThat(run.report(1, 2)).isFalse();
    }
}
