package org.folkmoot.intake.table;

/**
 * Cells merged into one; the top left cell holds the text.
 *
 * @param top first row, from 1
 * @param bottom last row
 * @param left first column, from 0
 * @param right last column
 */
public record MergedCells(long top, long bottom, int left, int right) {
    /** Merged cells further down cannot be part of a header and are ignored. */
    public static final int LAST_ROW = 100;

    boolean wide() {
        return right > left;
    }

    boolean tall() {
        return bottom > top;
    }
}
