package org.folkmoot.ui.review.reader;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.model.coding.Coding;
import org.folkmoot.model.coding.Suggestion;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.model.text.Span;

/**
 * The evidence of one theme in a response.
 *
 * @param applied whether it is coded rather than suggested
 */
record ThemeEvidence(long themeId, List<Span> spans, boolean applied) {
    ThemeEvidence {
        spans = List.copyOf(spans);
    }

    /** The evidence to highlight: coded themes first, then open suggestions, best first. */
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
