package org.folkmoot.model;

/**
 * The role assigned to one column of a source file.
 *
 * @param index position in the file, from 0
 * @param header the heading; empty if the column has none
 */
public record ColumnMapping(int index, String header, ColumnRole role) {
    public ColumnMapping {
        if (index < 0) {
            throw new IllegalArgumentException("a column's index is not negative");
        }
    }

    /** The name of the column in messages. */
    public String label() {
        return header.isEmpty() ? "column " + (index + 1) : "\"" + header + "\"";
    }
}
