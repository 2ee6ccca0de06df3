package org.folkmoot.service.suggest;

import java.util.List;
import java.util.Optional;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.store.suggest.LearningDao.Response;
import org.folkmoot.tagging.learning.Corpus;
import org.folkmoot.tagging.learning.Labels;
import org.folkmoot.tagging.learning.LearningTheme;
import org.folkmoot.tagging.learning.RuleHits;
import org.folkmoot.tagging.learning.ThemePrior;

/**
 * The input of the learner at one moment.
 *
 * @param responses in index order
 * @param themes of the codeframe, each theme group before its children, including retired ones
 * @param labels decisions on each response; empty where there are none
 * @param looked the labels of responses that a person has looked at: a model trained on bulk-accepted suggestions would
 * only confirm itself
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

    /** The training labels. */
    public List<Labels> known() {
        return looked.stream().flatMap(Optional::stream).toList();
    }
}
