package org.folkmoot.model;

import java.time.Instant;
import java.util.List;

/**
 * What an undo or redo did.
 *
 * @param at when it was written, to the microsecond
 * @param what kind of the step that was undone or done again, the last of them if there were several
 * @param detail its detail, such as a theme's code
 * @param steps how many steps were undone or done again
 * @param restored how many things were put back
 * @param kept how many were left alone: somebody has changed them since, or the codeframe rests on them
 * @param textIds the answers that changed, for the screen to follow; at most {@link #MOST_TEXTS}
 * @param codeframe whether themes changed
 */
public record UndoResult(
        Instant at,
        StepKind what,
        String detail,
        int steps,
        int restored,
        int kept,
        List<Long> textIds,
        boolean codeframe) {
    /** Of more answers than this, only some are named. */
    public static final int MOST_TEXTS = 1000;

    public UndoResult {
        textIds = List.copyOf(textIds);
    }
}
