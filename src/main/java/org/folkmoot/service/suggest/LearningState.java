package org.folkmoot.service.suggest;

import java.util.List;
import java.util.Optional;
import org.folkmoot.model.Theme;
import org.folkmoot.store.suggest.LearningDao.Response;
import org.folkmoot.tagging.learning.Corpus;
import org.folkmoot.tagging.learning.Labels;
import org.folkmoot.tagging.learning.LearningTheme;
import org.folkmoot.tagging.learning.RuleHits;
import org.folkmoot.tagging.learning.ThemePrior;

/**
 * All that is learned from, as it stood at one moment.
 *
 * @param responses in the order that indices count
 * @param themes of the codeframe, each theme group before its children; retired ones too
 * @param labels for each answer, what is decided of it; empty where nothing is
 * @param looked of that, what somebody looked at: a model that learned from suggestions that were accepted all at once
 *     would only find itself confirmed
 * @param fingerprint changes with anything here
 */
public record LearningState(
        List<Response> responses,
        List<Theme> themes,
        List<LearningTheme> described,
        List<Optional<Labels>> labels,
        List<Optional<Labels>> looked,
        Corpus corpus,
        RuleHits rules,
        String fingerprint) {
    public LearningState {
        responses = List.copyOf(responses);
        themes = List.copyOf(themes);
        described = List.copyOf(described);
        labels = List.copyOf(labels);
        looked = List.copyOf(looked);
    }

    public ThemePrior prior() {
        return new ThemePrior(corpus, described);
    }

    /** What is learned from. */
    public List<Labels> known() {
        return looked.stream().flatMap(Optional::stream).toList();
    }
}
