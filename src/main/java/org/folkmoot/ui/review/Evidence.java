package org.folkmoot.ui.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.folkmoot.model.AnswerDetail;
import org.folkmoot.model.Coding;
import org.folkmoot.model.Proposal;
import org.folkmoot.model.Span;

/**
 * The evidence of one theme as the reader marks it.
 *
 * @param applied coded, not merely suggested
 * @param lane how far below the text its line is drawn, from 0, so that themes on the same words stay apart
 */
public record Evidence(long themeId, List<Span> spans, boolean applied, int lane) {
    /** More lines than this would run into the next line of text. */
    static final int LANES = 3;

    public Evidence {
        spans = List.copyOf(spans);
    }

    /** What is to be marked in an answer: coded themes first, then open suggestions. */
    public static List<Evidence> of(AnswerDetail detail) {
        List<Evidence> all = new ArrayList<>();
        for (Coding coding : detail.codings()) {
            if (coding.applied() && !coding.spans().isEmpty()) {
                all.add(new Evidence(coding.themeId(), coding.spans(), true, freeLane(all, coding.spans())));
            }
        }
        for (Proposal proposal : detail.proposals()) {
            if (!proposal.spans().isEmpty()) {
                all.add(new Evidence(proposal.themeId(), proposal.spans(), false, freeLane(all, proposal.spans())));
            }
        }
        all.sort(Comparator.comparing(Evidence::applied).reversed());
        return List.copyOf(all);
    }

    private static int freeLane(List<Evidence> taken, List<Span> spans) {
        for (int lane = 0; lane < LANES - 1; lane++) {
            int tried = lane;
            if (taken.stream().noneMatch(other -> other.lane == tried && other.meets(spans))) {
                return lane;
            }
        }
        return LANES - 1;
    }

    private boolean meets(List<Span> others) {
        return spans.stream().anyMatch(mine -> others.stream().anyMatch(mine::overlaps));
    }
}
