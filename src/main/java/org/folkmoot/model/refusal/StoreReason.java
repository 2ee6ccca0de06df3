package org.folkmoot.model.refusal;

/** Why a consultation or its backups cannot be opened, written or restored. */
public enum StoreReason implements RefusalReason {
    NO_FILE_NAME(RefusalKind.INPUT),
    EXISTS(RefusalKind.INPUT),
    NO_FOLDER(RefusalKind.INPUT),
    NAME_TOO_LONG(RefusalKind.INPUT),
    SAMPLE_EXISTS(RefusalKind.INPUT),
    SAMPLE_NOT_WRITTEN(RefusalKind.INPUT),
    MISSING(RefusalKind.FILE),
    FOLDER(RefusalKind.FILE),
    NO_ACCESS(RefusalKind.FILE),
    NEWER(RefusalKind.FILE),
    OLDER(RefusalKind.FILE),
    NOT_OURS(RefusalKind.FILE),
    DAMAGED(RefusalKind.DAMAGED),
    UNREADABLE(RefusalKind.FILE),
    CANNOT_OPEN(RefusalKind.FILE),
    UNMERGED(RefusalKind.FILE),
    NO_WAL(RefusalKind.FILE),
    IN_USE(RefusalKind.FILE),
    IN_USE_BY(RefusalKind.FILE),
    BEING_READ(RefusalKind.FILE),
    READ_ONLY(RefusalKind.FILE),
    NO_LOCK(RefusalKind.FILE),
    OPEN_FOR_READING(RefusalKind.FILE),
    DISK_FULL(RefusalKind.INPUT),
    DISK_REFUSED(RefusalKind.INPUT),
    BACKUP_NOT_MADE(RefusalKind.INPUT),
    NOT_RESTORED(RefusalKind.INPUT),
    WHY_FULL(RefusalKind.INPUT),
    WHY_READ_ONLY(RefusalKind.INPUT),
    WHY_DISK(RefusalKind.INPUT),
    BACKUPS_UNREADABLE(RefusalKind.FILE),
    BACKUP_BAD(RefusalKind.FILE),
    BACKUP_NOT_DELETED(RefusalKind.FILE),
    ERASURE_UNFINISHED(RefusalKind.USAGE),
    NOTHING_RECOVERED(RefusalKind.FILE);

    private final RefusalKind kind;

    StoreReason(RefusalKind kind) {
        this.kind = kind;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }
}
