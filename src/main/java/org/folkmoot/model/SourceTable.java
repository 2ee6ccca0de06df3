package org.folkmoot.model;

import java.util.List;

/**
 * How a source file reads, before its rows.
 *
 * @param fileName name without folders
 * @param encoding IANA name, such as {@code UTF-8} or {@code windows-1252}
 * @param delimiter one character
 * @param header the column headings, as written but for surrounding space
 */
public record SourceTable(String fileName, String encoding, String delimiter, List<String> header) {
    public SourceTable {
        header = List.copyOf(header);
    }
}
