package org.folkmoot.service;

import org.jspecify.annotations.Nullable;

/**
 * How to read a source file.
 *
 * @param encoding a charset's name, or null to detect it
 * @param delimiter one character or {@code tab}, or null to detect it
 */
public record ImportOptions(
        @Nullable String encoding, @Nullable String delimiter) {
    /** Everything is detected. */
    public static final ImportOptions DETECT = new ImportOptions(null, null);
}
