package org.folkmoot.ui.review.reader;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.model.Coding;
import org.folkmoot.model.ResponseDetail;
import org.folkmoot.model.Span;
import org.folkmoot.model.Suggestion;

/**
 * The evidence of one theme in an answer.
 *
 * @param applied coded, not merely suggested
 */
record ThemeEvidence(long themeId, List<Span> spans, boolean applied) {
    ThemeEvidence {
        spans = List.copyOf(spans);
    }

    /** What is to be marked in an answer: coded themes first, then open suggestions, the best first. */
    static List<ThemeEvidence> of(ResponseDetail detail) {
        List<ThemeEvidence> all = new ArrayList<>();
        for (Coding coding : detail.codings()) {
            if (coding.applied() && !coding.spans().isEmpty()) {
                all.add(new ThemeEvidence(coding.themeId(), coding.spans(), true));
            }
        }
        for (Suggestion suggestion : detail.suggestions()) {
            if (!suggestion.spans().isEmpty()) {
                all.add(new ThemeEvidence(suggestion.themeId(), suggestion.spans(), false));
            }
        }
        return List.copyOf(all);
    }
}
