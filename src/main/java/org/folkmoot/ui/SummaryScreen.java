package org.folkmoot.ui;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.folkmoot.service.Session;
import org.folkmoot.ui.common.ActionScope;
import org.folkmoot.ui.common.Actions;
import org.folkmoot.ui.common.Views;
import org.folkmoot.ui.summary.EstimatesViewModel;
import org.folkmoot.ui.summary.SummaryController;
import org.folkmoot.ui.summary.SummaryViewModel;

/** Builds the Summary screen. */
final class SummaryScreen implements Screen {
    private final ReviewScreen review;
    private final SummaryViewModel model;
    private final EstimatesViewModel estimates;
    private final Views.Loaded<SummaryController> view;

    SummaryScreen(ConsultationContext context, ReviewScreen review) {
        this.review = review;
        Session session = context.session();
        model = new SummaryViewModel(session.summary(), session.exports(), context.background(), context.notices());
        estimates = new EstimatesViewModel(session.estimates(), context.background(), context.notices());
        view = context.views()
                .load(
                        SummaryController.class,
                        () -> new SummaryController(
                                model, estimates, context.dialogs(), context.notices(), context.messages()));
    }

    @Override
    public ActionScope scope() {
        return ActionScope.SUMMARY;
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public Node barContent() {
        return view.controller().chooser();
    }

    @Override
    public void bind(Actions actions) {
        view.controller().bind(actions);
    }

    /** Starts with the question being reviewed; later the question last chosen here is kept. */
    @Override
    public void load() {
        if (model.summaryProperty().get().isEmpty()) {
            model.ask(review.question());
        }
        refresh(false);
    }

    @Override
    public void refresh(boolean reversed) {
        model.load();
        estimates.load();
    }

    @Override
    public void focus() {
        view.controller().focus();
    }
}
