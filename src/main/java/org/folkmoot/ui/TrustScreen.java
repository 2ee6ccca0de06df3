package org.folkmoot.ui;

import java.util.Optional;
import javafx.scene.Parent;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.learning.BulkExpectation;
import org.folkmoot.model.learning.ScoreCounts;
import org.folkmoot.model.response.Condition;
import org.folkmoot.model.response.Sort;
import org.folkmoot.service.Session;
import org.folkmoot.ui.common.ActionScope;
import org.folkmoot.ui.common.Actions;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Overlay;
import org.folkmoot.ui.common.Views;
import org.folkmoot.ui.review.state.ListQuery;
import org.folkmoot.ui.trust.AcceptAllPanel;
import org.folkmoot.ui.trust.TrustController;
import org.folkmoot.ui.trust.TrustViewModel;
import org.folkmoot.ui.trust.TrustViewModel.Elsewhere;

/** Builds the Suggestions screen, which shows how far each theme's suggestions can be trusted. */
final class TrustScreen implements Screen {
    private final ReviewScreen review;
    private final Messages messages;
    private final Overlay overlay;
    private final TrustViewModel model;
    private final Views.Loaded<TrustController> view;

    /**
     * @param undo undoes the last step
     * @param showReview shows the Review screen
     */
    TrustScreen(ConsultationContext context, ReviewScreen review, Runnable undo, Runnable showReview) {
        this.review = review;
        this.messages = context.messages();
        this.overlay = context.overlay();
        Session session = context.session();
        Elsewhere elsewhere = new Elsewhere(
                review.model()::load,
                undo,
                (theme, step) -> {
                    showReview.run();
                    review.model().responses().narrowing().show(suggested(theme, step));
                },
                showReview);
        model = new TrustViewModel(
                session.trust(), session.readOnly(), context.background(), context.notices(), messages, elsewhere);
        view = context.views()
                .load(TrustController.class, () -> new TrustController(model, messages, review.codeframeProperty()));
        review.commands().acceptAll().confirmWith(this::confirmAcceptAll);
    }

    /** Responses with an open suggestion of a theme, scored at least {@code step} hundredths, the highest score first. */
    private static ListQuery suggested(Theme theme, int step) {
        double least = step / (double) ScoreCounts.STEPS;
        return ListQuery.ALL
                .with(new Condition.Suggested(Optional.of(theme.id()), least, 1))
                .withAllQuestions(true)
                .withSort(Sort.likely(theme.id()));
    }

    /** Before all suggestions of a theme on the current question are accepted: shows the expected accuracy. */
    private void confirmAcceptAll(Theme theme, Runnable accept) {
        review.question()
                .ifPresent(question -> model.expectation(
                        theme, question, expectation -> confirmAcceptAll(theme, expectation, accept)));
    }

    private void confirmAcceptAll(Theme theme, BulkExpectation expectation, Runnable accept) {
        if (expectation.count() == 0) {
            accept.run();
        } else {
            AcceptAllPanel panel = new AcceptAllPanel(messages, theme, expectation, overlay::close, accept);
            overlay.open(panel, panel.field());
        }
    }

    @Override
    public ActionScope scope() {
        return ActionScope.TRUST;
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public void bind(Actions actions) {
        view.controller().bind(actions);
    }

    @Override
    public void load() {
        model.load();
    }

    @Override
    public void refresh(boolean reversed) {
        model.load();
    }

    @Override
    public void focus() {
        view.controller().focus();
    }
}
