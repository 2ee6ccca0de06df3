package org.folkmoot.ui;

import java.util.Optional;
import javafx.scene.Parent;
import org.folkmoot.model.Condition;
import org.folkmoot.model.ScoreCounts;
import org.folkmoot.model.Sort;
import org.folkmoot.model.Theme;
import org.folkmoot.service.Session;
import org.folkmoot.ui.common.Actions;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;
import org.folkmoot.ui.common.Views;
import org.folkmoot.ui.review.ListQuery;
import org.folkmoot.ui.review.ReviewViewModel;
import org.folkmoot.ui.trust.TrustController;
import org.folkmoot.ui.trust.TrustViewModel;
import org.folkmoot.ui.trust.TrustViewModel.Elsewhere;

/** How far to trust suggestions, among the other screens of one consultation. */
final class TrustScreen {
    private final TrustViewModel model;
    private final Views.Loaded<TrustController> view;

    /**
     * @param undo takes the last step back
     * @param showReview shows the responses
     */
    TrustScreen(
            Session session,
            Background background,
            Notices notices,
            Messages messages,
            Views views,
            ReviewViewModel review,
            Runnable undo,
            Runnable showReview) {
        Elsewhere elsewhere = new Elsewhere(
                review::load,
                undo,
                (theme, step) -> {
                    showReview.run();
                    review.narrowing().show(suggested(theme, step));
                },
                showReview);
        model = new TrustViewModel(session, background, notices, messages, elsewhere);
        view = views.load(
                TrustController.class, () -> new TrustController(model, messages, review.codeframeProperty()));
    }

    /** Responses with an open suggestion of a theme, scored at least so many hundredths, the likeliest first. */
    private static ListQuery suggested(Theme theme, int step) {
        double least = step / (double) ScoreCounts.STEPS;
        return ListQuery.ALL
                .with(new Condition.Proposed(Optional.of(theme.id()), least, 1))
                .withAllQuestions(true)
                .withSort(Sort.likely(theme.id()));
    }

    void bind(Actions actions) {
        view.controller().bind(actions);
    }

    Parent root() {
        return view.root();
    }

    /** Reads the figures, or reads them again. */
    void load() {
        model.load();
    }

    void focus() {
        view.controller().focus();
    }
}
