package org.folkmoot.model.refusal;

/** Why a summary, an estimate or a suggestion cannot be worked out. */
public enum AnalysisReason implements RefusalReason {
    TOO_MANY_VALUES(RefusalKind.USAGE),
    NO_SUCH_ATTRIBUTE(RefusalKind.USAGE),
    NO_ATTRIBUTES(RefusalKind.USAGE),
    SAMPLE_EMPTY(RefusalKind.USAGE),
    ALL_DONE(RefusalKind.INPUT),
    TOO_FEW_DONE(RefusalKind.INPUT),
    UNKNOWN_REFERENCE(RefusalKind.INPUT),
    NOT_UTF8(RefusalKind.INPUT),
    LIST_UNREADABLE(RefusalKind.INPUT),
    MODEL_MISSING(RefusalKind.INPUT),
    MODEL_UNREADABLE(RefusalKind.INPUT),
    MODEL_OF_OTHER_KIND(RefusalKind.INPUT),
    MODEL_FAILED(RefusalKind.INPUT),
    VOCABULARY_UNREADABLE(RefusalKind.INPUT),
    VOCABULARY_LACKS(RefusalKind.INPUT);

    private final RefusalKind kind;

    AnalysisReason(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
