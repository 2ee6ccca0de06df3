package org.folkmoot.model;

/** Why rows, columns or codes of a source cannot be imported. */
public enum ImportReason implements RefusalReason {
    COLUMN(Refusal.Kind.USAGE),
    COLUMN_NUMBER(Refusal.Kind.USAGE),
    COLUMN_TWICE(Refusal.Kind.USAGE),
    ROLE_TWICE(Refusal.Kind.USAGE),
    CODES_WITHOUT_QUESTION(Refusal.Kind.USAGE),
    QUESTION_WITHOUT_HEADING(Refusal.Kind.USAGE),
    NO_QUESTION(Refusal.Kind.USAGE),
    NO_SUCH_COLUMN(Refusal.Kind.USAGE),
    THEME_TWICE(Refusal.Kind.USAGE),
    BAD_MARK(Refusal.Kind.USAGE),
    AMBIGUOUS_CODE(Refusal.Kind.USAGE),
    TOO_MANY_CODES(Refusal.Kind.USAGE),
    NO_REFERENCE(Refusal.Kind.USAGE),
    SAME_FILE(Refusal.Kind.INPUT),
    SAME_FILE_AS(Refusal.Kind.INPUT),
    KNOWN_REFERENCES(Refusal.Kind.INPUT),
    NO_ROWS(Refusal.Kind.INPUT),
    NO_USABLE_ROW(Refusal.Kind.INPUT),
    MAPPING_NOT_SAVED(Refusal.Kind.INPUT);

    private final Refusal.Kind kind;

    ImportReason(Refusal.Kind kind) {
        this.kind = kind;
    }

    @Override
    public Refusal.Kind kind() {
        return kind;
    }
}
