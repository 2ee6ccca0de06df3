package org.folkmoot.model;

/** Why a summary, an estimate or a suggestion cannot be worked out. */
public enum AnalysisReason implements RefusalReason {
    TOO_MANY_VALUES(Refusal.Kind.USAGE),
    NO_SUCH_ATTRIBUTE(Refusal.Kind.USAGE),
    NO_ATTRIBUTES(Refusal.Kind.USAGE),
    SAMPLE_EMPTY(Refusal.Kind.USAGE),
    ALL_DONE(Refusal.Kind.INPUT),
    TOO_FEW_DONE(Refusal.Kind.INPUT),
    UNKNOWN_REFERENCE(Refusal.Kind.INPUT),
    NOT_UTF8(Refusal.Kind.INPUT),
    LIST_UNREADABLE(Refusal.Kind.INPUT),
    MODEL_MISSING(Refusal.Kind.INPUT),
    MODEL_UNREADABLE(Refusal.Kind.INPUT),
    MODEL_OF_OTHER_KIND(Refusal.Kind.INPUT),
    MODEL_FAILED(Refusal.Kind.INPUT),
    VOCABULARY_UNREADABLE(Refusal.Kind.INPUT),
    VOCABULARY_LACKS(Refusal.Kind.INPUT);

    private final Refusal.Kind kind;

    AnalysisReason(Refusal.Kind kind) {
        this.kind = kind;
    }

    @Override
    public Refusal.Kind kind() {
        return kind;
    }
}
