package org.folkmoot.export;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import org.jspecify.annotations.Nullable;

/** Times as the files write them: ISO 8601 in UTC, always with six decimals, so that they sort as text. */
final class Times {
    private static final DateTimeFormatter MICROSECONDS =
            new DateTimeFormatterBuilder().appendInstant(6).toFormatter();

    private Times() {}

    /** The time in words, or empty for none. */
    static String text(@Nullable Instant time) {
        return time == null ? "" : MICROSECONDS.format(time);
    }
}
