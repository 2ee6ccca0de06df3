package org.folkmoot.service.suggest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.folkmoot.model.Progress;
import org.folkmoot.model.coding.Origin;
import org.folkmoot.model.coding.Suggestion;
import org.folkmoot.model.learning.ThemeQuality;
import org.folkmoot.store.suggest.LearningDao.Response;
import org.folkmoot.tagging.learning.Explainer;
import org.folkmoot.tagging.learning.Labels;
import org.folkmoot.tagging.learning.LearnedModel;
import org.folkmoot.tagging.learning.MostToLearn;

/** Computes a trained model's suggestions for responses that are not done. */
final class Suggester {
    private final LearningState state;
    private final LearnedModel model;
    private final boolean[] offered;

    Suggester(LearningState state, LearnedModel model) {
        this.state = state;
        this.model = model;
        this.offered = offered(state, model.qualities());
    }

    /**
     * Active themes that at least one coded response is known not to have. A theme group follows from its descendants,
     * so it is suggested on its own only if a coder has applied it directly.
     */
    private static boolean[] offered(LearningState state, List<ThemeQuality> qualities) {
        boolean[] offered = new boolean[qualities.size()];
        for (int theme = 0; theme < offered.length; theme++) {
            offered[theme] =
                    !state.themes().get(theme).retired() && qualities.get(theme).no() > 0;
        }
        state.described().forEach(theme -> theme.parent().ifPresent(group -> {
            boolean coded = state.known().stream().anyMatch(label -> label.of(group) == Labels.YES);
            offered[group] = offered[group] && coded;
        }));
        return offered;
    }

    /** Whether any theme can be suggested. */
    boolean offersAny() {
        for (boolean flag : offered) {
            if (flag) {
                return true;
            }
        }
        return false;
    }

    /** Responses to be coded for which the model makes no suggestions. */
    long foreign() {
        return state.responses().stream()
                .filter(response -> toDo(response) && foreign(response))
                .count();
    }

    private static boolean toDo(Response response) {
        return response.answering() && response.doneAt() == 0;
    }

    /** The sentence model knows only English, and a guess in another language would look equally certain. */
    private static boolean foreign(Response response) {
        return !response.language().isEmpty() && !response.language().equals("en");
    }

    /**
     * Computes all suggestions.
     *
     * @param toLearn receives every response to be coded
     * @param check throws if the work should stop
     */
    List<Suggestion> suggest(MostToLearn toLearn, Progress progress, Runnable check) {
        Explainer explainer = new Explainer(model, state.rules(), state.known());
        List<Suggestion> made = new ArrayList<>();
        int size = state.responses().size();
        for (int text = 0; text < size; text++) {
            if (text % 200 == 0) {
                check.run();
                progress.step(text, size);
            }
            Response response = state.responses().get(text);
            if (!toDo(response) || foreign(response)) {
                continue;
            }
            double[] scores = model.scores(text);
            toLearn.add(response.textId(), scores, offered);
            for (int theme : chosen(text, scores)) {
                made.add(new Suggestion(
                        response.textId(),
                        state.themes().get(theme).id(),
                        scores[theme],
                        Origin.MODEL,
                        state.fingerprint(),
                        explainer.why(text, theme),
                        explainer.evidence(text, theme).stream().toList()));
            }
        }
        progress.step(size, size);
        return made;
    }

    /**
     * Undecided themes at or above their thresholds, without theme groups that have a coded or suggested descendant.
     */
    private List<Integer> chosen(int text, double[] scores) {
        List<Integer> chosen = new ArrayList<>();
        Set<Integer> covered = new HashSet<>();
        Optional<Labels> label = state.labels().get(text);
        for (int theme = scores.length - 1; theme >= 0; theme--) {
            byte known = label.isPresent() ? label.get().of(theme) : Labels.UNKNOWN;
            boolean suggested = offered[theme]
                    && known == Labels.UNKNOWN
                    && !covered.contains(theme)
                    && scores[theme] >= model.qualities().get(theme).threshold();
            if (suggested) {
                chosen.add(theme);
            }
            OptionalInt above = state.described().get(theme).parent();
            if (above.isPresent() && (suggested || known == Labels.YES || covered.contains(theme))) {
                covered.add(above.getAsInt());
            }
        }
        return chosen;
    }
}
