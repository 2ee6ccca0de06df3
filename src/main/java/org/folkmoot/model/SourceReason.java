package org.folkmoot.model;

/** Why a file cannot be read as a table or as letters. */
public enum SourceReason implements RefusalReason {
    MISSING(Refusal.Kind.INPUT),
    FOLDER(Refusal.Kind.INPUT),
    NOT_ORDINARY(Refusal.Kind.INPUT),
    NOT_READABLE(Refusal.Kind.INPUT),
    EMPTY(Refusal.Kind.INPUT),
    CHANGED(Refusal.Kind.INPUT),
    DAMAGED(Refusal.Kind.INPUT),
    UNPACKS_TOO_LARGE(Refusal.Kind.INPUT),
    CUT_SHORT(Refusal.Kind.INPUT),
    LOCKED(Refusal.Kind.INPUT),
    LOCKED_EXCEL(Refusal.Kind.INPUT),
    LOCKED_ODS(Refusal.Kind.INPUT),
    TOO_MANY_ENTRIES(Refusal.Kind.INPUT),
    UNSAFE_ENTRY(Refusal.Kind.INPUT),
    UNSAFE_XML(Refusal.Kind.INPUT),
    CELL_TOO_LONG(Refusal.Kind.INPUT),
    ROW_TOO_LONG(Refusal.Kind.INPUT),
    TOO_MANY_TEXTS(Refusal.Kind.INPUT),
    TOO_MANY_CELLS(Refusal.Kind.INPUT),
    NUMBERS(Refusal.Kind.INPUT),
    XLSB(Refusal.Kind.INPUT),
    XLS(Refusal.Kind.INPUT),
    DOC(Refusal.Kind.INPUT),
    DOCUMENT(Refusal.Kind.INPUT),
    PICTURE(Refusal.Kind.INPUT),
    WEB_PAGE(Refusal.Kind.INPUT),
    XML(Refusal.Kind.INPUT),
    ZIP_WITHOUT_SHEET(Refusal.Kind.INPUT),
    NOT_CSV_BUT_ZIP(Refusal.Kind.INPUT),
    NOT_CSV_BUT_OFFICE(Refusal.Kind.INPUT),
    UNKNOWN_ENCODING(Refusal.Kind.USAGE),
    NUL_BYTE(Refusal.Kind.INPUT),
    NOT_IN_ENCODING(Refusal.Kind.INPUT),
    NOT_UTF16(Refusal.Kind.INPUT),
    MIXED_ENCODING(Refusal.Kind.INPUT),
    NOT_WINDOWS_1252(Refusal.Kind.INPUT),
    OTHER_SCRIPT(Refusal.Kind.INPUT),
    BAD_DELIMITER(Refusal.Kind.USAGE),
    QUOTE_NOT_DOUBLED(Refusal.Kind.INPUT),
    QUOTE_NOT_CLOSED(Refusal.Kind.INPUT),
    CELL_WITHOUT_END(Refusal.Kind.INPUT),
    QUOTE_IN_HEADING(Refusal.Kind.INPUT),
    HEADER_ROWS(Refusal.Kind.USAGE),
    ONLY_EMPTY_LINES(Refusal.Kind.INPUT),
    HEADER_TOO_TALL(Refusal.Kind.USAGE),
    CELL_TWICE(Refusal.Kind.INPUT),
    HEADER_TOO_WIDE(Refusal.Kind.INPUT),
    HEADER_WITHOUT_NAMES(Refusal.Kind.INPUT),
    NOT_A_HEADER(Refusal.Kind.USAGE),
    SHEET(Refusal.Kind.USAGE),
    NO_SUCH_SHEET(Refusal.Kind.USAGE),
    NO_SHEETS(Refusal.Kind.INPUT),
    NO_TABLE_SHOWN(Refusal.Kind.INPUT),
    EMPTY_SHEET(Refusal.Kind.INPUT),
    NOT_A_WORKBOOK(Refusal.Kind.USAGE),
    TOO_MANY_LETTERS(Refusal.Kind.INPUT),
    NO_LETTERS(Refusal.Kind.INPUT),
    OTHER_HEADINGS(Refusal.Kind.USAGE);

    private final Refusal.Kind kind;

    SourceReason(Refusal.Kind kind) {
        this.kind = kind;
    }

    @Override
    public Refusal.Kind kind() {
        return kind;
    }
}
