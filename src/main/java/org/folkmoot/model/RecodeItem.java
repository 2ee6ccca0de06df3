package org.folkmoot.model;

import java.util.List;
import java.util.Optional;

/**
 * An answer that was done before a theme was made, and may need it.
 *
 * @param origin what speaks for the theme: its rules, the model, or words ({@code manual}, as no machine proposed it)
 * @param why the rules or words that speak for it; empty for none
 * @param spans evidence of that; may be empty
 * @param verdict what was decided since, or empty while nobody has looked at it
 */
public record RecodeItem(
        long textId,
        String reference,
        String question,
        String text,
        Origin origin,
        String why,
        List<Span> spans,
        Optional<Verdict> verdict) {
    public RecodeItem {
        spans = List.copyOf(spans);
    }

    public boolean lookedAt() {
        return verdict.isPresent();
    }
}
