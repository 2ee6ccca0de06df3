package org.folkmoot.export;

/** A CSV file to write: a header and rows, in an order that depends only on the state of the store. */
public interface CsvTable {
    /** The file name in a folder of exports, such as {@code summary.csv}. */
    String fileName();

    /**
     * Writes the header and the rows as a stream.
     *
     * @param written notified of every row
     * @throws org.folkmoot.model.CancelledException if the user stopped the export
     */
    void writeTo(SafeCsv csv, RowsWritten written);
}
