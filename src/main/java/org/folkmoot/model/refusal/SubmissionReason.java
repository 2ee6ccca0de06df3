package org.folkmoot.model.refusal;

/** Why a submission or an import stays as it is. */
public enum SubmissionReason implements RefusalReason {
    GONE(RefusalKind.USAGE),
    UNKNOWN(RefusalKind.USAGE),
    REASON_NEEDED(RefusalKind.USAGE),
    REASON_NEEDED_FOR_ALL(RefusalKind.USAGE),
    ERASED(RefusalKind.USAGE),
    NOTHING_TO_INCLUDE(RefusalKind.USAGE),
    TRACES_LEFT(RefusalKind.FILE),
    TRACES_LEFT_DISK_FULL(RefusalKind.FILE),
    IMPORT_REMOVED(RefusalKind.USAGE),
    IMPORT_WORKED_ON(RefusalKind.USAGE),
    WORK_CODED(RefusalKind.USAGE),
    WORK_NOTED(RefusalKind.USAGE),
    WORK_OVERRIDDEN(RefusalKind.USAGE),
    WORK_MOVED(RefusalKind.USAGE),
    WORK_REPLACED(RefusalKind.USAGE),
    IMPORT_HAS_DUPLICATES(RefusalKind.USAGE);

    private final RefusalKind kind;

    SubmissionReason(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
