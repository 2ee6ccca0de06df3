package org.folkmoot.model;

import java.time.Instant;
import java.util.List;

/**
 * The state that the decisions on one theme of one text add up to. Cleared ones do not appear.
 *
 * @param verdict applied, removed or rejected
 * @param coder name of the coder whose decision holds
 * @param at when it was taken
 */
public record Coding(
        long textId,
        long themeId,
        Verdict verdict,
        Origin origin,
        String stance,
        List<Span> spans,
        String coder,
        Instant at) {
    public Coding {
        spans = List.copyOf(spans);
    }

    public boolean applied() {
        return verdict == Verdict.APPLIED;
    }
}
