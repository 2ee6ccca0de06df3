package org.folkmoot.intake;

import org.jspecify.annotations.Nullable;

/**
 * What the user says of a CSV file; null means that it is detected.
 *
 * @param encoding a charset's name, such as {@code utf-8} or {@code windows-1252}
 * @param delimiter one character, or {@code tab} or {@code \t}
 */
public record CsvOptions(
        @Nullable String encoding, @Nullable String delimiter) {
    /** Everything is detected. */
    public static final CsvOptions DETECT = new CsvOptions(null, null);
}
