package org.folkmoot.ui.review.reader;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.model.AnswerDetail;
import org.folkmoot.model.Coding;
import org.folkmoot.model.Proposal;
import org.folkmoot.model.Span;

/**
 * The evidence of one theme in an answer.
 *
 * @param applied coded, not merely suggested
 */
record Evidence(long themeId, List<Span> spans, boolean applied) {
    Evidence {
        spans = List.copyOf(spans);
    }

    /** What is to be marked in an answer: coded themes first, then open suggestions, the best first. */
    static List<Evidence> of(AnswerDetail detail) {
        List<Evidence> all = new ArrayList<>();
        for (Coding coding : detail.codings()) {
            if (coding.applied() && !coding.spans().isEmpty()) {
                all.add(new Evidence(coding.themeId(), coding.spans(), true));
            }
        }
        for (Proposal proposal : detail.proposals()) {
            if (!proposal.spans().isEmpty()) {
                all.add(new Evidence(proposal.themeId(), proposal.spans(), false));
            }
        }
        return List.copyOf(all);
    }
}
