package org.folkmoot.export;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import org.jspecify.annotations.Nullable;

/** Formats times for files: ISO 8601 in UTC, always with six decimals, so that they sort as text. */
final class Times {
    private static final DateTimeFormatter MICROSECONDS =
            new DateTimeFormatterBuilder().appendInstant(6).toFormatter();

    private Times() {}

    /** The formatted time, or empty for null. */
    static String text(@Nullable Instant time) {
        return time == null ? "" : MICROSECONDS.format(time);
    }
}
