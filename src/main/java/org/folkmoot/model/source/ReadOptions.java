package org.folkmoot.model.source;

import org.jspecify.annotations.Nullable;

/**
 * The user's choices on how to read a source file; null means detect.
 *
 * @param encoding a charset name, such as {@code utf-8} or {@code windows-1252}
 * @param delimiter one character, or {@code tab} or {@code \t}
 * @param sheet name of the workbook sheet
 * @param headerLine line or sheet row on which the header starts, from 1
 * @param headerRows number of header rows, from 1 to 3
 */
public record ReadOptions(
        @Nullable String encoding,
        @Nullable String delimiter,
        @Nullable String sheet,
        @Nullable Long headerLine,
        @Nullable Integer headerRows) {
    /** Detects everything. */
    public static final ReadOptions DETECT = new ReadOptions(null, null, null, null, null);

    /** For a text file with a given encoding and delimiter; detects the rest. */
    public static ReadOptions text(@Nullable String encoding, @Nullable String delimiter) {
        return new ReadOptions(encoding, delimiter, null, null, null);
    }
}
