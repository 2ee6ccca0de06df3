package org.folkmoot.intake;

import java.util.List;

/**
 * One record as it stands in the file.
 *
 * @param ordinal from 0, lines without cells included
 * @param line on which it starts, from 1
 * @param lastLine on which it ends
 * @param cells verbatim, at most {@link RawRecordHandler#MAX_CELLS}
 * @param cellCount how many cells there are
 */
record RawRecord(long ordinal, long line, long lastLine, List<String> cells, int cellCount) {
    /** UTF-16 units of all cells. */
    long length() {
        return cells.stream().mapToLong(String::length).sum();
    }
}
