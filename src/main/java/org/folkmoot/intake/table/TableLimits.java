package org.folkmoot.intake.table;

/** Limits on tables. A file that exceeds them is damaged or hostile rather than large. */
public final class TableLimits {
    /** Columns of a row; as many as Excel has. */
    public static final int MAX_COLUMNS = 16_384;

    /** Length of a cell, in UTF-16 units. */
    public static final int MAX_CELL_LENGTH = 32 * 1024 * 1024;

    private TableLimits() {}
}
