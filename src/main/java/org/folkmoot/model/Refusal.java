package org.folkmoot.model;

/**
 * Something that a user can mend: the message is one plain sentence that names the thing and the remedy, and never
 * quotes a response. Nothing was changed.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Decides the exit code of the command line. */
    public enum Kind {
        /** The request itself makes no sense: an unknown column, theme or attribute. */
        USAGE,
        /** What was given cannot be taken in, or the result cannot be written. */
        INPUT,
        /** The consultation file is locked, too new or not ours. */
        FILE,
        /** The consultation file is damaged: there may be a backup of it, and some of it may be readable. */
        DAMAGED
    }

    private final Kind kind;

    public Refusal(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Refusal(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public static Refusal usage(String message) {
        return new Refusal(Kind.USAGE, message);
    }

    public static Refusal input(String message) {
        return new Refusal(Kind.INPUT, message);
    }

    public static Refusal file(String message) {
        return new Refusal(Kind.FILE, message);
    }

    public Kind kind() {
        return kind;
    }

    /** The plain sentence; never null. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
