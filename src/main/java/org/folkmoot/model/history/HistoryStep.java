package org.folkmoot.model.history;

import java.time.Instant;

/**
 * One step as the history shows it. For an undo or redo, {@code action} and everything after it describe the original
 * step that was undone or redone.
 *
 * @param id of the step
 * @param ordinary id of the original step, which is this one unless it is an undo or redo
 * @param kind the kind of this step, which may be UNDO or REDO
 * @param action kind of the original step
 * @param detail its detail, such as a theme's code; never words of a response
 * @param things number of decisions, marks, themes and so on that it wrote
 * @param responses number of responses affected, or of submissions for steps about submissions
 * @param reference of the submission, if only one was affected; otherwise empty
 * @param theme name of the theme, if only one was affected; otherwise empty
 * @param value for example the flag that was set, if only one thing was affected; otherwise empty
 * @param undone whether the original step is currently undone
 */
public record HistoryStep(
        long id,
        long ordinary,
        Instant at,
        String coder,
        StepKind kind,
        StepKind action,
        String detail,
        long things,
        long responses,
        String reference,
        String theme,
        String value,
        boolean undone) {
    /** Whether this step is an undo or redo. */
    public boolean reverses() {
        return kind == StepKind.UNDO || kind == StepKind.REDO;
    }
}
