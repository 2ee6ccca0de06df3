package org.folkmoot.model.refusal;

/**
 * Work that was refused for a reason the user can act on; nothing was changed. The reason is a code with typed details:
 * the window and the command line word it, each from a bundle of its own. The message is for logs and tests.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final RefusalKind kind;
    private final transient Because because;

    private Refusal(RefusalKind kind, Because because) {
        super(because.toString());
        this.kind = kind;
        this.because = because;
    }

    /** @param details as {@link Because#of} takes them */
    public static Refusal of(RefusalReason reason, Object... details) {
        return new Refusal(reason.kind(), Because.of(reason, details));
    }

    public static Refusal of(Because because) {
        return new Refusal(because.reason().kind(), because);
    }

    /** @param cause for the log */
    public static Refusal caused(Throwable cause, RefusalReason reason, Object... details) {
        Refusal refusal = of(reason, details);
        refusal.initCause(cause);
        return refusal;
    }

    /** Puts another refusal into a wider one, as its last detail; keeps its kind. */
    public static Refusal around(Refusal inner, RefusalReason reason, Object detail) {
        Refusal refusal = new Refusal(inner.kind, Because.of(reason, detail, inner.because));
        refusal.initCause(inner);
        return refusal;
    }

    public RefusalKind kind() {
        return kind;
    }

    public Because because() {
        return because;
    }

    /** The code of the reason and its details; never null. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
