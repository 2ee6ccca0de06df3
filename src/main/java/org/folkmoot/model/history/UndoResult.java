package org.folkmoot.model.history;

import java.time.Instant;
import java.util.List;

/**
 * The result of an undo or redo.
 *
 * @param at when it was recorded, to the microsecond
 * @param what kind of the step undone or redone, the last if there were several
 * @param detail its detail, such as a theme's code
 * @param steps number of steps undone or redone
 * @param restored number of items restored
 * @param kept number of items left unchanged, because they have since been changed or the codeframe depends on them
 * @param textIds responses that changed, for the screen to follow; at most {@link #MOST_TEXTS}
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
    /** If more responses changed, only this many are listed. */
    public static final int MOST_TEXTS = 1000;

    public UndoResult {
        textIds = List.copyOf(textIds);
    }
}
