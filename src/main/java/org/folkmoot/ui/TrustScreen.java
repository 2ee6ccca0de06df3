package org.folkmoot.ui;

import java.util.Optional;
import javafx.scene.Parent;
import org.folkmoot.model.Condition;
import org.folkmoot.model.Refusal;
import org.folkmoot.model.ScoreCounts;
import org.folkmoot.model.Sort;
import org.folkmoot.model.Theme;
import org.folkmoot.service.Session;
import org.folkmoot.ui.common.Actions;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;
import org.folkmoot.ui.common.Overlay;
import org.folkmoot.ui.common.Views;
import org.folkmoot.ui.review.state.ListQuery;
import org.folkmoot.ui.review.state.ReviewViewModel;
import org.folkmoot.ui.trust.AcceptAllPanel;
import org.folkmoot.ui.trust.TrustController;
import org.folkmoot.ui.trust.TrustViewModel;
import org.folkmoot.ui.trust.TrustViewModel.Elsewhere;

/** How far to trust suggestions, among the other screens of one consultation. */
final class TrustScreen {
    private final Session session;
    private final Background background;
    private final Notices notices;
    private final Messages messages;
    private final ReviewViewModel review;
    private final Overlay overlay;
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
            Overlay overlay,
            Runnable undo,
            Runnable showReview) {
        this.session = session;
        this.background = background;
        this.notices = notices;
        this.messages = messages;
        this.review = review;
        this.overlay = overlay;
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
                .with(new Condition.Suggested(Optional.of(theme.id()), least, 1))
                .withAllQuestions(true)
                .withSort(Sort.likely(theme.id()));
    }

    /** Says what to expect of accepting all suggestions of a theme on the question being read, and does it if told to. */
    void ask(Theme theme, Runnable accept) {
        review.questionProperty().get().ifPresent(question -> background
                .aside(() -> session.trust().expectation(theme, question.id()))
                .onSuccess(expectation -> {
                    if (expectation.count() == 0) {
                        accept.run();
                    } else {
                        AcceptAllPanel panel = new AcceptAllPanel(messages, theme, expectation, overlay::close, accept);
                        overlay.open(panel, panel.field());
                    }
                })
                .onError(Refusal.class, refusal -> notices.banner(refusal.getMessage()))
                .start());
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
