package org.folkmoot.export;

/** One CSV file that can be written: its header, then its rows, in an order that the same state always gives. */
public interface CsvTable {
    /** The name that the file has in a folder of exports, such as {@code summary.csv}. */
    String fileName();

    /**
     * Writes header and rows, holding none of them back.
     *
     * @param written to be told of every row
     * @throws org.folkmoot.model.CancelledException if the user stopped the work
     */
    void writeTo(SafeCsv csv, RowsWritten written);
}
