package org.folkmoot.model.coding;

import java.util.List;
import org.folkmoot.model.text.Span;

/**
 * A theme that the program suggests for a text. Never counted as coded.
 *
 * @param score from 0 to 1; a higher score is more certain
 * @param version identifies its source: for rules, a fingerprint of the theme's rules
 * @param why a {@link ModelReason} if the origin is a model
 * @param spans the evidence; may be empty
 */
public record Suggestion(
        long textId, long themeId, double score, Origin origin, String version, Reason why, List<Span> spans) {
    public Suggestion {
        spans = List.copyOf(spans);
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score is from 0 to 1, not " + score);
        }
    }

    /** This suggestion with another reason and other evidence. */
    public Suggestion with(Reason reason, List<Span> evidence) {
        return new Suggestion(textId, themeId, score, origin, version, reason, evidence);
    }
}
