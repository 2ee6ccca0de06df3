package org.folkmoot.model.refusal;

/** Why a codeframe cannot be read, or a change to it is refused. */
public enum CodeframeReason implements RefusalReason {
    UNKNOWN_COLUMN(RefusalKind.INPUT),
    NO_COLUMN(RefusalKind.INPUT),
    LINE(RefusalKind.INPUT),
    LINE_RETIRED(RefusalKind.INPUT),
    LINE_NO_PARENT(RefusalKind.INPUT),
    LINE_CIRCLE(RefusalKind.INPUT),
    LINE_TOO_DEEP(RefusalKind.INPUT),
    LINE_CODE_TWICE(RefusalKind.INPUT),
    BAD_CODE(RefusalKind.USAGE),
    NAMELESS(RefusalKind.USAGE),
    BAD_COLOUR(RefusalKind.USAGE),
    DIFFERS_IN_CAPITALS(RefusalKind.INPUT),
    PARENT_UNKNOWN(RefusalKind.INPUT),
    FILE_CIRCLE(RefusalKind.INPUT),
    BELOW_ITSELF(RefusalKind.USAGE),
    MERGE_WITH_ITSELF(RefusalKind.USAGE),
    NOTHING_TO_SPLIT(RefusalKind.USAGE),
    SPLIT_STAYS(RefusalKind.USAGE),
    THEME_GONE(RefusalKind.USAGE),
    RETIRED(RefusalKind.USAGE),
    NAME_NEEDED(RefusalKind.USAGE),
    CODE_NEEDED(RefusalKind.USAGE),
    SPACE_IN_CODE(RefusalKind.USAGE),
    CODE_TAKEN(RefusalKind.USAGE),
    RULES_OF_THEME(RefusalKind.INPUT),
    RULES(RefusalKind.USAGE),
    VERSION_NAME_TAKEN(RefusalKind.USAGE),
    UNDO_LEFT_CODEFRAME(RefusalKind.USAGE),
    UNDO_CODE_REUSED(RefusalKind.USAGE),
    UNDO_PARENT_GOES(RefusalKind.USAGE),
    UNDO_CIRCLE(RefusalKind.USAGE),
    UNDO_CODED(RefusalKind.USAGE);

    private final RefusalKind kind;

    CodeframeReason(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
