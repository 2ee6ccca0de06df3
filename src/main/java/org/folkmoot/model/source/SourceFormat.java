package org.folkmoot.model.source;

/** The format of a source file. */
public enum SourceFormat {
    /** Delimited text: CSV, TSV and similar. */
    TEXT,
    /** An Excel workbook (OOXML). */
    XLSX,
    /** An OpenDocument spreadsheet. */
    ODS,
    /** A folder or a zip archive with one letter per file. */
    LETTERS
}
