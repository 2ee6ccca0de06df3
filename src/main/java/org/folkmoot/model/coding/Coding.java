package org.folkmoot.model.coding;

import java.time.Instant;
import java.util.List;
import org.folkmoot.model.text.Span;

/**
 * The current state of one theme on one text, which its decisions add up to. Cleared codings are omitted.
 *
 * @param verdict applied, removed or rejected
 * @param coder name of the coder whose decision is in force
 * @param at when that decision was taken
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
