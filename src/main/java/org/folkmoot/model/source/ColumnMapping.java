package org.folkmoot.model.source;

import org.folkmoot.model.refusal.Because;
import org.folkmoot.model.refusal.ImportReason;

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

    /** How refusals name the column. */
    public Because label() {
        return header.isEmpty()
                ? Because.of(ImportReason.COLUMN_NUMBER, index + 1)
                : Because.of(ImportReason.COLUMN, header);
    }
}
