package org.folkmoot.model;

import java.time.Instant;

/**
 * One step as the history shows it. Of an undo or redo, everything from {@code action} on is about the ordinary step
 * that it undid or did again.
 *
 * @param id of the step
 * @param ordinary id of the ordinary step that this is, or that this undid or did again
 * @param kind what it was: UNDO and REDO included
 * @param action kind of the ordinary step
 * @param detail its detail, such as a theme's code; never words of a response
 * @param things how many decisions, marks, themes and the like it wrote
 * @param responses how many answers, or submissions where it was about those
 * @param reference of the submission, if it was about one alone; otherwise empty
 * @param theme name of the theme, if it was about one alone; otherwise empty
 * @param value such as the flag that was set, if it was about one thing alone; otherwise empty
 * @param undone whether the ordinary step is undone now
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
    /** Whether it undid or redid another. */
    public boolean reverses() {
        return kind == StepKind.UNDO || kind == StepKind.REDO;
    }
}
