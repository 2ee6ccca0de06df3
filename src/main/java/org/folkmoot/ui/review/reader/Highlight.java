package org.folkmoot.ui.review.reader;

import org.folkmoot.model.text.Span;

/**
 * A passage of evidence for one theme, as drawn.
 *
 * @param span as stored
 * @param from drawn index of its start
 * @param to drawn index of its end, greater than {@code from}
 * @param applied whether it is coded rather than suggested
 * @param lane index of its underline, from 0, so that themes on the same words stay apart
 */
record Highlight(long themeId, Span span, int from, int to, boolean applied, int lane) {
    /** Whether this is {@code other} with its ends moved. */
    boolean continues(Highlight other) {
        return themeId == other.themeId && applied == other.applied && span.overlaps(other.span);
    }
}
