package org.folkmoot.intake.table;

import java.util.List;

/**
 * One row as it stands in the file, before it is checked against the header.
 *
 * @param ordinal from 0, counting lines without cells
 * @param line line on which it starts, from 1
 * @param lastLine line on which it ends
 * @param cells verbatim, at most {@link TableLimits#MAX_COLUMNS}
 * @param cellCount number of cells in the file
 * @param twice column that a sheet gives two different texts, of which the first is kept; -1 for none
 */
public record TableRow(long ordinal, long line, long lastLine, List<String> cells, int cellCount, int twice) {
    public TableRow(long ordinal, long line, long lastLine, List<String> cells, int cellCount) {
        this(ordinal, line, lastLine, cells, cellCount, -1);
    }

    /** Total length of the cells, in UTF-16 units. */
    public long length() {
        return cells.stream().mapToLong(String::length).sum();
    }
}
