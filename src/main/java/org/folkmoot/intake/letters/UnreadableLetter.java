package org.folkmoot.intake.letters;

/**
 * Why a file becomes a problem. The reason follows the file name, says what to do, and quotes nothing from the file.
 */
final class UnreadableLetter extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableLetter(String reason) {
        super(reason);
    }

    UnreadableLetter(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** For example {@code "is empty; leave it out."}. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
