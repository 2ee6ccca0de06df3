package org.folkmoot.model.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a source file was interpreted, without its rows.
 *
 * @param fileName name without folders
 * @param encoding IANA name, such as {@code UTF-8} or {@code windows-1252}; empty for binary formats
 * @param delimiter one character; empty for binary formats
 * @param sheet the sheet being read, or null if the format has none
 * @param sheets every sheet, in order; empty if the format has none
 * @param headerLine line or sheet row on which the header starts, from 1
 * @param headerRows number of header rows
 * @param header one heading per column, unique unless empty
 * @param layout the survey program whose export it looks like, or null
 * @param written the headings as they appear in the file (the lower of two rows), not necessarily unique
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
        List<String> written,
        @Nullable SurveyLayout layout) {
    public SourceTable {
        sheets = List.copyOf(sheets);
        header = List.copyOf(header);
        written = List.copyOf(written);
        if (header.size() != written.size()) {
            throw new IllegalArgumentException("every column has a heading, though it may be empty");
        }
    }

    /** A table of no survey program. */
    public SourceTable(
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
        this(fileName, format, encoding, delimiter, sheet, sheets, headerLine, headerRows, header, written, null);
    }

    /** A text file whose first line is its header. */
    public static SourceTable text(String fileName, String encoding, String delimiter, List<String> header) {
        return new SourceTable(fileName, SourceFormat.TEXT, encoding, delimiter, null, List.of(), 1, 1, header, header);
    }
}
