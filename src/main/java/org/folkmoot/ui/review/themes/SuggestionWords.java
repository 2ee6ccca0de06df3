package org.folkmoot.ui.review.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.model.coding.ModelReason;
import org.folkmoot.model.coding.Origin;
import org.folkmoot.model.coding.Suggestion;
import org.folkmoot.ui.common.Messages;

/** Words the score and the reason of a suggestion. */
final class SuggestionWords {
    private static final double VERY_LIKELY = 0.9;
    private static final double LIKELY = 0.7;
    private static final double POSSIBLE = 0.4;

    private final Messages messages;
    private final Map<Long, String> references;

    /** @param references of the responses that suggestions mention, by text id; erased responses are missing */
    SuggestionWords(Messages messages, Map<Long, String> references) {
        this.messages = messages;
        this.references = references;
    }

    /** The score in words and as a figure, such as "likely, 82%". */
    String score(Suggestion suggestion) {
        return messages.text("themes.score", likely(suggestion.score()), Math.round(suggestion.score() * 100));
    }

    /** The score and the reason, for screen readers. */
    String accessible(String theme, Suggestion suggestion) {
        String score = messages.text(
                "themes.suggestion.accessible",
                theme,
                likely(suggestion.score()),
                Math.round(suggestion.score() * 100));
        return why(suggestion).map(because -> score + ". " + because).orElse(score);
    }

    private String likely(double score) {
        if (score >= VERY_LIKELY) {
            return messages.text("themes.very-likely");
        }
        if (score >= LIKELY) {
            return messages.text("themes.likely");
        }
        return messages.text(score >= POSSIBLE ? "themes.possible" : "themes.unsure");
    }

    /** The reason on one line; empty if unknown. */
    Optional<String> why(Suggestion suggestion) {
        List<String> reasons = reasons(suggestion);
        return reasons.isEmpty() ? Optional.empty() : Optional.of(joined(reasons));
    }

    private String joined(List<String> reasons) {
        return String.join(messages.text("themes.why.between"), reasons);
    }

    /** The reason on at most two lines. */
    List<String> reasons(Suggestion suggestion) {
        if (suggestion.why() instanceof ModelReason why) {
            return learned(why);
        }
        if (suggestion.origin() == Origin.MANUAL) {
            // Manual suggestions are codings of the previous version of the text.
            return List.of(messages.text("themes.earlier"));
        }
        return suggestion.why().text().isBlank()
                ? List.of()
                : List.of(messages.text(
                        "themes.why",
                        messages.text("origin." + suggestion.origin().word()),
                        suggestion.why().text()));
    }

    private List<String> learned(ModelReason why) {
        List<String> reasons = new ArrayList<>();
        if (!why.terms().isEmpty()) {
            reasons.add(messages.text("themes.why.terms", String.join(", ", why.terms())));
        }
        List<String> others = new ArrayList<>();
        List<String> like = why.nearest().stream()
                .flatMap(id -> Optional.ofNullable(references.get(id)).stream())
                .toList();
        if (!like.isEmpty()) {
            others.add(messages.text("themes.why.like", String.join(", ", like)));
        }
        others.add(messages.text(why.rule() ? "themes.why.rule" : "themes.why.no-rule"));
        reasons.add(joined(others));
        return reasons;
    }
}
