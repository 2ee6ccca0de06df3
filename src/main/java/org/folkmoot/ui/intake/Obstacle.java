package org.folkmoot.ui.intake;

import java.util.Locale;

/**
 * Why the next step cannot be opened yet.
 *
 * @param detail sentence of a refusal, or the name to fill into the message; empty if there is none
 */
public record Obstacle(Kind kind, String detail) {
    /** Reasons. */
    public enum Kind {
        NONE,
        NO_FILE,
        READING,
        /** The detail is a sentence that says what to correct. */
        REFUSED,
        /** The detail is the name under which the file was imported. */
        IMPORTED_BEFORE,
        CHECKING,
        STOPPED;

        /** Message key of the reason. */
        String messageKey() {
            return "intake.obstacle." + name().toLowerCase(Locale.ROOT);
        }
    }

    static final Obstacle NONE = new Obstacle(Kind.NONE, "");

    static Obstacle of(Kind kind) {
        return new Obstacle(kind, "");
    }

    static Obstacle refused(String sentence) {
        return sentence.isEmpty() ? NONE : new Obstacle(Kind.REFUSED, sentence);
    }

    boolean none() {
        return kind == Kind.NONE;
    }

    /** Whether the user has to act; otherwise it only takes time, or is obvious. */
    boolean toMend() {
        return kind == Kind.REFUSED || kind == Kind.IMPORTED_BEFORE;
    }
}
