package org.folkmoot.model;

import java.util.List;

/**
 * What the machine suggests: a theme for a text. Never counted as coded.
 *
 * @param score from 0 to 1, larger is surer
 * @param version what made it: for rules, a fingerprint of the theme's rules
 * @param why for rules, the alternatives that matched, in the rule language; for a model, {@link ModelWhy#format}
 * @param spans the evidence; may be empty
 */
public record Suggestion(
        long textId, long themeId, double score, Origin origin, String version, String why, List<Span> spans) {
    public Suggestion {
        spans = List.copyOf(spans);
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score is from 0 to 1, not " + score);
        }
    }

    /** The same with other reasons and evidence. */
    public Suggestion with(String reasons, List<Span> evidence) {
        return new Suggestion(textId, themeId, score, origin, version, reasons, evidence);
    }

    /** Why, in words for a person; empty for none. */
    public String whyText() {
        return origin == Origin.MODEL ? ModelWhy.parse(why).termsText() : why;
    }
}
