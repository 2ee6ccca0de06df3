package org.folkmoot.model.history;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How fast responses are coded, from the times at which they were marked done one by one.
 *
 * <p>The time spent on a response is the gap between its mark and the previous one. A gap longer than {@link #BREAK} is
 * a break and is left out. So is a gap shorter than {@link #LEAST}, which is too short for reading: a clock was set
 * back, or a key held down. For the remaining n gaps with mean m and standard deviation s, the pace is 3600 / m
 * responses an hour. The remaining responses take between {@code left * (m - e)} and {@code left * (m + e)} with {@code
 * e = 1.645 * s / sqrt(n)}, the 90% interval of a mean by the normal approximation, widened to at least 5% either side,
 * because the pace varies during the day. With fewer than {@link #ENOUGH} gaps there is no figure.
 *
 * @param gaps number of responses with a known time, n
 * @param seconds sum of their times
 * @param squares sum of the squared times, in square seconds
 */
public record WorkPace(long gaps, double seconds, double squares) {
    public static final Duration BREAK = Duration.ofMinutes(10);
    public static final Duration LEAST = Duration.ofMillis(50);
    /** Number of timed responses needed for a figure. */
    public static final int ENOUGH = 5;

    public static final WorkPace NONE = new WorkPace(0, 0, 0);

    private static final double NINETY_PERCENT = 1.645;
    private static final double LEAST_SHARE = 0.05;

    /** A range of hours; the second is at least the first. */
    public record Hours(double from, double to) {}

    /** The pace of marks that are in order of time. */
    public static WorkPace of(List<Instant> marks) {
        WorkPace pace = NONE;
        for (int i = 1; i < marks.size(); i++) {
            pace = pace.and(Duration.between(marks.get(i - 1), marks.get(i)));
        }
        return pace;
    }

    /** This pace with one more gap, if the gap counts. */
    public WorkPace and(Duration gap) {
        if (gap.compareTo(BREAK) > 0 || gap.compareTo(LEAST) < 0) {
            return this;
        }
        double time = gap.toNanos() / 1e9;
        return new WorkPace(gaps + 1, seconds + time, squares + time * time);
    }

    /** Responses an hour; empty if too little is known. */
    public Optional<Double> perHour() {
        return gaps < ENOUGH ? Optional.empty() : Optional.of(3600 * gaps / seconds);
    }

    /** Time needed for further responses at this pace; empty if too little is known. */
    public Optional<Hours> hours(long left) {
        if (gaps < ENOUGH) {
            return Optional.empty();
        }
        double mean = seconds / gaps;
        double variance = Math.max(0, (squares - gaps * mean * mean) / (gaps - 1));
        double error = Math.max(NINETY_PERCENT * Math.sqrt(variance / gaps), LEAST_SHARE * mean);
        return Optional.of(new Hours(left * Math.max(0, mean - error) / 3600, left * (mean + error) / 3600));
    }
}
