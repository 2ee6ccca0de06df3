package org.folkmoot.model.refusal;

/** A theme that cannot be as asked; the caller says where it was read or who asked for it. */
public final class InvalidThemeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Because because;

    public InvalidThemeException(CodeframeReason reason, String code) {
        super(reason.name());
        because = Because.of(reason, code);
    }

    public Because because() {
        return because;
    }
}
