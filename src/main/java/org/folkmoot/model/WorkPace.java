package org.folkmoot.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How fast answers are considered, from the times at which they were marked done one by one.
 *
 * <p>The time of an answer is taken to be the gap between its mark and the one before. A gap of more than
 * {@link #BREAK} is a break: it and the answer after it, whose time nobody knows, are left out. So is a gap of less than
 * {@link #LEAST}, which no reading takes: a clock was set back, or a key held down. Of the n gaps left, with mean m and
 * standard deviation s, the pace is 3600 / m answers an hour. What is left takes between {@code left * (m - e)} and
 * {@code left * (m + e)} with {@code e = 1.645 * s / sqrt(n)}, the 90 % interval of a mean by the normal approximation,
 * and at least 5 % to either side: nobody's afternoon is quite their morning. Below {@link #ENOUGH} gaps nothing is said.
 *
 * @param gaps how many answers have a known time, n
 * @param seconds their times together
 * @param squares their squares together, in square seconds
 */
public record WorkPace(long gaps, double seconds, double squares) {
    public static final Duration BREAK = Duration.ofMinutes(10);
    public static final Duration LEAST = Duration.ofMillis(50);
    /** From so many answers of known time on a pace is said. */
    public static final int ENOUGH = 5;

    public static final WorkPace NONE = new WorkPace(0, 0, 0);

    private static final double NINETY_PERCENT = 1.645;
    private static final double LEAST_SHARE = 0.05;

    /** Hours from one to another, the second at least the first. */
    public record Hours(double from, double to) {}

    /** The pace of marks in the order of their times. */
    public static WorkPace of(List<Instant> marks) {
        WorkPace pace = NONE;
        for (int i = 1; i < marks.size(); i++) {
            pace = pace.and(Duration.between(marks.get(i - 1), marks.get(i)));
        }
        return pace;
    }

    /** With one gap more, if it counts. */
    public WorkPace and(Duration gap) {
        if (gap.compareTo(BREAK) > 0 || gap.compareTo(LEAST) < 0) {
            return this;
        }
        double time = gap.toNanos() / 1e9;
        return new WorkPace(gaps + 1, seconds + time, squares + time * time);
    }

    /** Answers an hour; empty where too little is known. */
    public Optional<Double> perHour() {
        return gaps < ENOUGH ? Optional.empty() : Optional.of(3600 * gaps / seconds);
    }

    /** How long so many answers more take at this pace; empty where too little is known. */
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
