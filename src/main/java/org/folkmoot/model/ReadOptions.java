package org.folkmoot.model;

import org.jspecify.annotations.Nullable;

/**
 * What the user says of how a source file is to be read; null means that it is found out.
 *
 * @param encoding a charset's name, such as {@code utf-8} or {@code windows-1252}
 * @param delimiter one character, or {@code tab} or {@code \t}
 * @param sheet name of the sheet of a workbook
 * @param headerLine line or sheet row, from 1, on which the header starts
 * @param headerRows how many rows the header has, from 1 to 3
 */
public record ReadOptions(
        @Nullable String encoding,
        @Nullable String delimiter,
        @Nullable String sheet,
        @Nullable Long headerLine,
        @Nullable Integer headerRows) {
    /** Everything is found out. */
    public static final ReadOptions DETECT = new ReadOptions(null, null, null, null, null);

    /** A text file read in that way; the rest is found out. */
    public static ReadOptions text(@Nullable String encoding, @Nullable String delimiter) {
        return new ReadOptions(encoding, delimiter, null, null, null);
    }
}
