package org.folkmoot.ui.intake;

import java.util.Locale;

/**
 * Why the next step cannot be taken yet.
 *
 * @param detail the sentence of what was refused, or the name that the sentence needs; empty for none
 */
public record Obstacle(Kind kind, String detail) {
    /** What stands in the way. */
    public enum Kind {
        NONE,
        NO_FILE,
        READING,
        /** The detail is a sentence that says what to mend. */
        REFUSED,
        /** The detail is the name under which the file was imported. */
        IMPORTED_BEFORE,
        CHECKING,
        STOPPED;

        /** What to say, as a message key. */
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

    /** Whether the user has to do something about it; else it passes by itself or is a matter of course. */
    boolean toMend() {
        return kind == Kind.REFUSED || kind == Kind.IMPORTED_BEFORE;
    }
}
