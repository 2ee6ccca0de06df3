package org.folkmoot.model;

/** Why a consultation or its backups cannot be opened, written or restored. */
public enum StoreReason implements RefusalReason {
    NO_FILE_NAME(Refusal.Kind.INPUT),
    EXISTS(Refusal.Kind.INPUT),
    NO_FOLDER(Refusal.Kind.INPUT),
    SAMPLE_EXISTS(Refusal.Kind.INPUT),
    SAMPLE_NOT_WRITTEN(Refusal.Kind.INPUT),
    MISSING(Refusal.Kind.FILE),
    FOLDER(Refusal.Kind.FILE),
    NO_ACCESS(Refusal.Kind.FILE),
    NEWER(Refusal.Kind.FILE),
    OLDER(Refusal.Kind.FILE),
    NOT_OURS(Refusal.Kind.FILE),
    DAMAGED(Refusal.Kind.DAMAGED),
    UNREADABLE(Refusal.Kind.FILE),
    CANNOT_OPEN(Refusal.Kind.FILE),
    UNMERGED(Refusal.Kind.FILE),
    NO_WAL(Refusal.Kind.FILE),
    IN_USE(Refusal.Kind.FILE),
    IN_USE_BY(Refusal.Kind.FILE),
    BEING_READ(Refusal.Kind.FILE),
    READ_ONLY(Refusal.Kind.FILE),
    NO_LOCK(Refusal.Kind.FILE),
    OPEN_FOR_READING(Refusal.Kind.FILE),
    DISK_FULL(Refusal.Kind.INPUT),
    DISK_REFUSED(Refusal.Kind.INPUT),
    BACKUP_NOT_MADE(Refusal.Kind.INPUT),
    NOT_RESTORED(Refusal.Kind.INPUT),
    WHY_FULL(Refusal.Kind.INPUT),
    WHY_READ_ONLY(Refusal.Kind.INPUT),
    WHY_DISK(Refusal.Kind.INPUT),
    BACKUPS_UNREADABLE(Refusal.Kind.FILE),
    BACKUP_BAD(Refusal.Kind.FILE),
    BACKUP_NOT_DELETED(Refusal.Kind.FILE),
    ERASURE_UNFINISHED(Refusal.Kind.USAGE),
    NOTHING_RECOVERED(Refusal.Kind.FILE);

    private final Refusal.Kind kind;

    StoreReason(Refusal.Kind kind) {
        this.kind = kind;
    }

    @Override
    public Refusal.Kind kind() {
        return kind;
    }
}
