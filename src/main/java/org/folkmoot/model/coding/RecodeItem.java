package org.folkmoot.model.coding;

import java.util.List;
import java.util.Optional;
import org.folkmoot.model.text.Span;

/**
 * A response that was done before a theme was created and may need it.
 *
 * @param origin the evidence for the theme: its rules, the model, or matching words ({@code manual}, because no machine
 * suggested it)
 * @param why the rules or words that matched; empty for none
 * @param spans the matching passages; may be empty
 * @param verdict the decision taken since, or empty if not reviewed yet
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
