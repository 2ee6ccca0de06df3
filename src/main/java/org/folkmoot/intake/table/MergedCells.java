package org.folkmoot.intake.table;

/**
 * Cells shown as one; the first holds the text.
 *
 * @param top first row, from 1
 * @param bottom last row
 * @param left first column, from 0
 * @param right last column
 */
public record MergedCells(long top, long bottom, int left, int right) {
    /** Rows below are no part of a header, nor are columns beyond the last that can be read. */
    public static final int LAST_ROW = 100;

    boolean wide() {
        return right > left;
    }

    boolean tall() {
        return bottom > top;
    }
}
