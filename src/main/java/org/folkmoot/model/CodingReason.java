package org.folkmoot.model;

/** Why a decision on responses, or its undo, is refused. */
public enum CodingReason implements RefusalReason {
    NO_SUCH_THEME(Refusal.Kind.USAGE),
    NO_SUCH_QUESTION(Refusal.Kind.USAGE),
    NO_QUESTIONS(Refusal.Kind.USAGE),
    SUGGESTION_DECIDED(Refusal.Kind.USAGE),
    NOT_APPLIED(Refusal.Kind.USAGE),
    NO_EVIDENCE(Refusal.Kind.USAGE),
    NEWER_VERSION(Refusal.Kind.USAGE),
    MEMO_ERASED(Refusal.Kind.USAGE),
    STEP_UNDONE(Refusal.Kind.USAGE),
    STEPS_UNDONE(Refusal.Kind.USAGE),
    STEP_NOT_UNDONE(Refusal.Kind.USAGE),
    STEP_OVERTAKEN(Refusal.Kind.USAGE),
    STEP_FINAL(Refusal.Kind.USAGE),
    STEP_OF_OTHER(Refusal.Kind.USAGE),
    CAMPAIGN_QUESTIONS(Refusal.Kind.USAGE),
    CAMPAIGN_TOO_SMALL(Refusal.Kind.USAGE),
    CAMPAIGN_LEFT(Refusal.Kind.USAGE);

    private final Refusal.Kind kind;

    CodingReason(Refusal.Kind kind) {
        this.kind = kind;
    }

    @Override
    public Refusal.Kind kind() {
        return kind;
    }
}
