package org.folkmoot.model.refusal;

/** Why rows, columns or codes of a source cannot be imported. */
public enum ImportReason implements RefusalReason {
    COLUMN(RefusalKind.USAGE),
    COLUMN_NUMBER(RefusalKind.USAGE),
    COLUMN_TWICE(RefusalKind.USAGE),
    ROLE_TWICE(RefusalKind.USAGE),
    CODES_WITHOUT_QUESTION(RefusalKind.USAGE),
    QUESTION_WITHOUT_HEADING(RefusalKind.USAGE),
    NO_QUESTION(RefusalKind.USAGE),
    NO_QUESTION_AMONG(RefusalKind.USAGE),
    COLUMN_TAKEN_FOR(RefusalKind.USAGE),
    MORE_COLUMNS(RefusalKind.USAGE),
    NO_SUCH_COLUMN(RefusalKind.USAGE),
    THEME_TWICE(RefusalKind.USAGE),
    BAD_MARK(RefusalKind.USAGE),
    AMBIGUOUS_CODE(RefusalKind.USAGE),
    TOO_MANY_CODES(RefusalKind.USAGE),
    NO_REFERENCE(RefusalKind.USAGE),
    SAME_FILE(RefusalKind.INPUT),
    SAME_FILE_AS(RefusalKind.INPUT),
    KNOWN_REFERENCES(RefusalKind.INPUT),
    NO_ROWS(RefusalKind.INPUT),
    NO_USABLE_ROW(RefusalKind.INPUT),
    NO_USABLE_SHEET_ROW(RefusalKind.INPUT),
    NO_USABLE_LETTER(RefusalKind.INPUT),
    MAPPING_NOT_SAVED(RefusalKind.INPUT);

    private final RefusalKind kind;

    ImportReason(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
