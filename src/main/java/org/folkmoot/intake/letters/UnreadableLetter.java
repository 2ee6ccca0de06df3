package org.folkmoot.intake.letters;

/** A file that becomes a problem. The message follows the file's name, says what to do, and quotes nothing of it. */
final class UnreadableLetter extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableLetter(String reason) {
        super(reason);
    }

    UnreadableLetter(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** Such as {@code "is empty; leave it out."}. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
