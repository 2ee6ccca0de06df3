package org.folkmoot.cli;

import java.nio.file.Path;
import java.util.Optional;

/** The program's window, behind an interface so that commands never load the UI toolkit. */
public interface Window {
    /**
     * Opens the window on a file, or on the start screen, and returns when it is closed.
     *
     * @throws NoDisplayException if there is no display
     */
    void open(Optional<Path> file) throws NoDisplayException;

    /**
     * Opens the window on the sample consultation and returns when it is closed.
     *
     * @throws NoDisplayException if there is no display
     */
    void openSample() throws NoDisplayException;

    /** There is no display, or a system library needed to draw on it is missing. */
    final class NoDisplayException extends Exception {
        private static final long serialVersionUID = 1L;

        private final String reason;

        /** @param reason the first half of a sentence, such as "This machine has no display" */
        public NoDisplayException(String reason) {
            super(reason);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }
}
