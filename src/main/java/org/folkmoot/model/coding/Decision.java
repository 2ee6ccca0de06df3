package org.folkmoot.model.coding;

import java.util.List;
import org.folkmoot.model.text.Span;

/**
 * One row of the decision log: a coder's verdict on one theme for one text.
 *
 * @param textId the text version that the coder saw
 * @param stance one of the theme's stances, or empty
 * @param spans all evidence of an applied theme; empty means the whole response
 */
public record Decision(long textId, long themeId, Verdict verdict, Origin origin, String stance, List<Span> spans) {
    public Decision {
        spans = List.copyOf(spans);
        if (!spans.isEmpty() && verdict != Verdict.APPLIED) {
            throw new IllegalArgumentException("only an applied theme has evidence");
        }
    }
}
