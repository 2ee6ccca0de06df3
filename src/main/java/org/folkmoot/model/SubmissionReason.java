package org.folkmoot.model;

/** Why a submission or an import stays as it is. */
public enum SubmissionReason implements RefusalReason {
    GONE(Refusal.Kind.USAGE),
    UNKNOWN(Refusal.Kind.USAGE),
    REASON_NEEDED(Refusal.Kind.USAGE),
    REASON_NEEDED_FOR_ALL(Refusal.Kind.USAGE),
    ERASED(Refusal.Kind.USAGE),
    NOTHING_TO_INCLUDE(Refusal.Kind.USAGE),
    TRACES_LEFT(Refusal.Kind.FILE),
    IMPORT_REMOVED(Refusal.Kind.USAGE),
    IMPORT_WORKED_ON(Refusal.Kind.USAGE),
    WORK_CODED(Refusal.Kind.USAGE),
    WORK_NOTED(Refusal.Kind.USAGE),
    WORK_OVERRIDDEN(Refusal.Kind.USAGE),
    WORK_MOVED(Refusal.Kind.USAGE),
    WORK_REPLACED(Refusal.Kind.USAGE),
    IMPORT_HAS_DUPLICATES(Refusal.Kind.USAGE);

    private final Refusal.Kind kind;

    SubmissionReason(Refusal.Kind kind) {
        this.kind = kind;
    }

    @Override
    public Refusal.Kind kind() {
        return kind;
    }
}
