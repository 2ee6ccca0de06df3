package org.folkmoot.cli;

import org.jspecify.annotations.Nullable;

/** A command that cannot run as typed. */
final class CommandRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final String sentence;

    /** @param sentence from the bundle; names the thing and the remedy */
    CommandRefusal(int exitCode, String sentence) {
        this(exitCode, sentence, null);
    }

    CommandRefusal(int exitCode, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.exitCode = exitCode;
        this.sentence = sentence;
    }

    int exitCode() {
        return exitCode;
    }

    String sentence() {
        return sentence;
    }
}
