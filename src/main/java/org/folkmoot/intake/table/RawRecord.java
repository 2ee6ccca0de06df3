package org.folkmoot.intake.table;

import java.util.List;

/**
 * One record as it stands in the file.
 *
 * @param ordinal from 0, lines without cells included
 * @param line on which it starts, from 1
 * @param lastLine on which it ends
 * @param cells verbatim, at most {@link TableLimits#MAX_COLUMNS}
 * @param cellCount how many cells there are
 * @param twice column that the row of a sheet gives two different texts, the first of which is kept; -1 for none
 */
public record RawRecord(long ordinal, long line, long lastLine, List<String> cells, int cellCount, int twice) {
    public RawRecord(long ordinal, long line, long lastLine, List<String> cells, int cellCount) {
        this(ordinal, line, lastLine, cells, cellCount, -1);
    }

    /** UTF-16 units of all cells. */
    public long length() {
        return cells.stream().mapToLong(String::length).sum();
    }
}
