package org.folkmoot.model.refusal;

/** Why a table cannot be written. */
public enum WriteReason implements RefusalReason {
    FOLDER(RefusalKind.INPUT),
    NOT_ORDINARY(RefusalKind.INPUT),
    DATABASE(RefusalKind.INPUT),
    INSIDE_FILE(RefusalKind.INPUT),
    DISK_FULL(RefusalKind.INPUT),
    READ_ONLY(RefusalKind.INPUT),
    NO_FOLDER(RefusalKind.INPUT),
    FAILED(RefusalKind.INPUT);

    private final RefusalKind kind;

    WriteReason(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
