package org.folkmoot.ui.review.reader;

import org.folkmoot.model.Span;

/**
 * One passage that is evidence for one theme, as the reader draws it.
 *
 * @param span as stored
 * @param from drawn index of its first sign
 * @param to drawn index after its last sign, greater than {@code from}
 * @param applied coded, not merely suggested
 * @param lane how far below the text its line is drawn, from 0, so that themes on the same words stay apart
 */
record Highlight(long themeId, Span span, int from, int to, boolean applied, int lane) {
    /** Whether it is what {@code other} was before its ends were moved. */
    boolean continues(Highlight other) {
        return themeId == other.themeId && applied == other.applied && span.overlaps(other.span);
    }
}
