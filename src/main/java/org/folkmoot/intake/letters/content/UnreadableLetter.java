package org.folkmoot.intake.letters.content;

/**
 * Why a file becomes a problem. The reason follows the file name, says what to do, and quotes nothing from the file.
 */
public final class UnreadableLetter extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableLetter(String reason) {
        super(reason);
    }

    public UnreadableLetter(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** For example {@code "is empty; leave it out."}. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
