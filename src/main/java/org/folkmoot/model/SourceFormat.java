package org.folkmoot.model;

/** What sort of file responses come in. */
public enum SourceFormat {
    /** Text with a delimiter: CSV, TSV and their like. */
    TEXT,
    /** A workbook as Excel writes it (OOXML). */
    XLSX,
    /** A spreadsheet as LibreOffice writes it (OpenDocument). */
    ODS,
    /** A folder or a zip archive with one letter a file. */
    LETTERS
}
