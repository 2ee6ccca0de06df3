package org.folkmoot.intake.table;

/** Bounds on the tables that can be read; beyond them a file is damaged or hostile rather than large. */
public final class TableLimits {
    /** Columns of one row; as many as Excel has. */
    public static final int MAX_COLUMNS = 16_384;

    /** UTF-16 units of one cell. */
    public static final int MAX_CELL_LENGTH = 32 * 1024 * 1024;

    private TableLimits() {}
}
