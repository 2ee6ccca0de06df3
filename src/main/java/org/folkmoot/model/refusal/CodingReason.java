package org.folkmoot.model.refusal;

/** Why a decision on responses, or its undo, is refused. */
public enum CodingReason implements RefusalReason {
    NO_SUCH_THEME(RefusalKind.USAGE),
    NO_SUCH_QUESTION(RefusalKind.USAGE),
    NO_QUESTIONS(RefusalKind.USAGE),
    SUGGESTION_DECIDED(RefusalKind.USAGE),
    NOT_APPLIED(RefusalKind.USAGE),
    NO_EVIDENCE(RefusalKind.USAGE),
    NEWER_VERSION(RefusalKind.USAGE),
    MEMO_ERASED(RefusalKind.USAGE),
    STEP_UNDONE(RefusalKind.USAGE),
    STEPS_UNDONE(RefusalKind.USAGE),
    STEP_NOT_UNDONE(RefusalKind.USAGE),
    STEP_OVERTAKEN(RefusalKind.USAGE),
    STEP_FINAL(RefusalKind.USAGE),
    STEP_OF_OTHER(RefusalKind.USAGE),
    CAMPAIGN_QUESTIONS(RefusalKind.USAGE),
    CAMPAIGN_TOO_SMALL(RefusalKind.USAGE),
    CAMPAIGN_LEFT(RefusalKind.USAGE);

    private final RefusalKind kind;

    CodingReason(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
