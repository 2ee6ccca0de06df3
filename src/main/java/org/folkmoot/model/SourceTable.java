package org.folkmoot.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a source file reads, before its rows.
 *
 * @param fileName name without folders
 * @param encoding IANA name, such as {@code UTF-8} or {@code windows-1252}; empty for what is no text file
 * @param delimiter one character; empty for what is no text file
 * @param sheet the sheet that is read, or null where there are none
 * @param sheets every sheet, in order; empty where there are none
 * @param headerLine line or sheet row, from 1, on which the header starts
 * @param headerRows how many rows the header has
 * @param header a heading for each column, no two alike but for empty ones
 * @param written the same as the file has them (of two header rows, the lower one), where some may be alike
 */
public record SourceTable(
        String fileName,
        SourceFormat format,
        String encoding,
        String delimiter,
        @Nullable String sheet,
        List<SheetName> sheets,
        long headerLine,
        int headerRows,
        List<String> header,
        List<String> written) {
    public SourceTable {
        sheets = List.copyOf(sheets);
        header = List.copyOf(header);
        written = List.copyOf(written);
        if (header.size() != written.size()) {
            throw new IllegalArgumentException("every column has a heading, though it may be empty");
        }
    }

    /** A text file whose first line is its header. */
    public static SourceTable text(String fileName, String encoding, String delimiter, List<String> header) {
        return new SourceTable(fileName, SourceFormat.TEXT, encoding, delimiter, null, List.of(), 1, 1, header, header);
    }
}
