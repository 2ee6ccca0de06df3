package org.folkmoot.model;

/** Why a codeframe cannot be read, or a change to it is refused. */
public enum CodeframeReason implements RefusalReason {
    UNKNOWN_COLUMN(Refusal.Kind.INPUT),
    NO_COLUMN(Refusal.Kind.INPUT),
    LINE(Refusal.Kind.INPUT),
    LINE_RETIRED(Refusal.Kind.INPUT),
    LINE_NO_PARENT(Refusal.Kind.INPUT),
    LINE_CIRCLE(Refusal.Kind.INPUT),
    LINE_CODE_TWICE(Refusal.Kind.INPUT),
    BAD_CODE(Refusal.Kind.USAGE),
    NAMELESS(Refusal.Kind.USAGE),
    BAD_COLOUR(Refusal.Kind.USAGE),
    DIFFERS_IN_CAPITALS(Refusal.Kind.INPUT),
    PARENT_UNKNOWN(Refusal.Kind.INPUT),
    FILE_CIRCLE(Refusal.Kind.INPUT),
    BELOW_ITSELF(Refusal.Kind.USAGE),
    MERGE_WITH_ITSELF(Refusal.Kind.USAGE),
    NOTHING_TO_SPLIT(Refusal.Kind.USAGE),
    SPLIT_STAYS(Refusal.Kind.USAGE),
    THEME_GONE(Refusal.Kind.USAGE),
    RETIRED(Refusal.Kind.USAGE),
    NAME_NEEDED(Refusal.Kind.USAGE),
    CODE_NEEDED(Refusal.Kind.USAGE),
    SPACE_IN_CODE(Refusal.Kind.USAGE),
    CODE_TAKEN(Refusal.Kind.USAGE),
    RULES_OF_THEME(Refusal.Kind.INPUT),
    RULES(Refusal.Kind.USAGE),
    VERSION_NAME_TAKEN(Refusal.Kind.USAGE),
    UNDO_LEFT_CODEFRAME(Refusal.Kind.USAGE),
    UNDO_CODE_REUSED(Refusal.Kind.USAGE),
    UNDO_PARENT_GOES(Refusal.Kind.USAGE),
    UNDO_CIRCLE(Refusal.Kind.USAGE),
    UNDO_CODED(Refusal.Kind.USAGE);

    private final Refusal.Kind kind;

    CodeframeReason(Refusal.Kind kind) {
        this.kind = kind;
    }

    @Override
    public Refusal.Kind kind() {
        return kind;
    }
}
