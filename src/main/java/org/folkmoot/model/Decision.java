package org.folkmoot.model;

import java.util.List;

/**
 * One row of the log: what a coder decides of one theme on one text.
 *
 * @param textId the version of the answer that the coder saw
 * @param stance one of the theme's stances, or empty
 * @param spans the whole evidence of an applied theme; empty means the whole answer
 */
public record Decision(long textId, long themeId, Verdict verdict, Origin origin, String stance, List<Span> spans) {
    public Decision {
        spans = List.copyOf(spans);
        if (!spans.isEmpty() && verdict != Verdict.APPLIED) {
            throw new IllegalArgumentException("only an applied theme has evidence");
        }
    }
}
