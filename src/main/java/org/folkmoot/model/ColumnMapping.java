package org.folkmoot.model;

/**
 * What one column of a source file becomes.
 *
 * @param index position in the file, from 0
 * @param header the heading; empty where the column has none
 */
public record ColumnMapping(int index, String header, ColumnRole role) {
    public ColumnMapping {
        if (index < 0) {
            throw new IllegalArgumentException("a column's index is not negative");
        }
    }

    /** How messages name the column. */
    public String label() {
        return header.isEmpty() ? "column " + (index + 1) : "\"" + header + "\"";
    }
}
