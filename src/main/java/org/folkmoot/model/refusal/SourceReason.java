package org.folkmoot.model.refusal;

/** Why a file cannot be read as a table or as letters. */
public enum SourceReason implements RefusalReason {
    MISSING(RefusalKind.INPUT),
    FOLDER(RefusalKind.INPUT),
    NOT_ORDINARY(RefusalKind.INPUT),
    NOT_READABLE(RefusalKind.INPUT),
    EMPTY(RefusalKind.INPUT),
    CHANGED(RefusalKind.INPUT),
    DAMAGED(RefusalKind.INPUT),
    UNPACKS_TOO_LARGE(RefusalKind.INPUT),
    CUT_SHORT(RefusalKind.INPUT),
    LOCKED(RefusalKind.INPUT),
    LOCKED_EXCEL(RefusalKind.INPUT),
    LOCKED_ODS(RefusalKind.INPUT),
    TOO_MANY_ENTRIES(RefusalKind.INPUT),
    UNSAFE_ENTRY(RefusalKind.INPUT),
    UNSAFE_XML(RefusalKind.INPUT),
    CELL_TOO_LONG(RefusalKind.INPUT),
    ROW_TOO_LONG(RefusalKind.INPUT),
    TOO_MANY_TEXTS(RefusalKind.INPUT),
    TOO_MANY_CELLS(RefusalKind.INPUT),
    NUMBERS(RefusalKind.INPUT),
    XLSB(RefusalKind.INPUT),
    XLS(RefusalKind.INPUT),
    DOC(RefusalKind.INPUT),
    DOCUMENT(RefusalKind.INPUT),
    PICTURE(RefusalKind.INPUT),
    WEB_PAGE(RefusalKind.INPUT),
    XML(RefusalKind.INPUT),
    ZIP_WITHOUT_SHEET(RefusalKind.INPUT),
    NOT_CSV_BUT_ZIP(RefusalKind.INPUT),
    NOT_CSV_BUT_OFFICE(RefusalKind.INPUT),
    UNKNOWN_ENCODING(RefusalKind.USAGE),
    NUL_BYTE(RefusalKind.INPUT),
    NOT_IN_ENCODING(RefusalKind.INPUT),
    NOT_UTF16(RefusalKind.INPUT),
    MIXED_ENCODING(RefusalKind.INPUT),
    NOT_WINDOWS_1252(RefusalKind.INPUT),
    OTHER_SCRIPT(RefusalKind.INPUT),
    BAD_DELIMITER(RefusalKind.USAGE),
    QUOTE_NOT_DOUBLED(RefusalKind.INPUT),
    QUOTE_NOT_CLOSED(RefusalKind.INPUT),
    CELL_WITHOUT_END(RefusalKind.INPUT),
    QUOTE_IN_HEADING(RefusalKind.INPUT),
    HEADER_ROWS(RefusalKind.USAGE),
    ONLY_EMPTY_LINES(RefusalKind.INPUT),
    HEADER_TOO_TALL(RefusalKind.USAGE),
    CELL_TWICE(RefusalKind.INPUT),
    HEADER_TOO_WIDE(RefusalKind.INPUT),
    HEADER_WITHOUT_NAMES(RefusalKind.INPUT),
    NOT_A_HEADER(RefusalKind.USAGE),
    SHEET(RefusalKind.USAGE),
    NO_SUCH_SHEET(RefusalKind.USAGE),
    NO_SHEETS(RefusalKind.INPUT),
    NO_TABLE_SHOWN(RefusalKind.INPUT),
    EMPTY_SHEET(RefusalKind.INPUT),
    NOT_A_WORKBOOK(RefusalKind.USAGE),
    TOO_MANY_LETTERS(RefusalKind.INPUT),
    NO_LETTERS(RefusalKind.INPUT),
    OTHER_HEADINGS(RefusalKind.USAGE);

    private final RefusalKind kind;

    SourceReason(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
