package org.folkmoot.model;

/** Why a table cannot be written. */
public enum WriteReason implements RefusalReason {
    FOLDER(Refusal.Kind.INPUT),
    NOT_ORDINARY(Refusal.Kind.INPUT),
    DATABASE(Refusal.Kind.INPUT),
    INSIDE_FILE(Refusal.Kind.INPUT),
    DISK_FULL(Refusal.Kind.INPUT),
    READ_ONLY(Refusal.Kind.INPUT),
    NO_FOLDER(Refusal.Kind.INPUT),
    FAILED(Refusal.Kind.INPUT);

    private final Refusal.Kind kind;

    WriteReason(Refusal.Kind kind) {
        this.kind = kind;
    }

    @Override
    public Refusal.Kind kind() {
        return kind;
    }
}
