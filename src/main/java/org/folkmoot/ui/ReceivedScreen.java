package org.folkmoot.ui;

import javafx.scene.Parent;
import org.folkmoot.service.Session;
import org.folkmoot.ui.common.ActionScope;
import org.folkmoot.ui.common.Views;
import org.folkmoot.ui.funnel.ReceivedController;
import org.folkmoot.ui.funnel.ReceivedViewModel;

/** Builds the Received screen. */
final class ReceivedScreen implements Screen {
    private final ReceivedViewModel model;
    private final Views.Loaded<ReceivedController> view;

    ReceivedScreen(ConsultationContext context, ReviewScreen review) {
        Session session = context.session();
        model = new ReceivedViewModel(
                session.funnel(),
                session.erasure(),
                session.review(),
                session.history(),
                context.background(),
                context.notices(),
                context.messages(),
                review.model()::load);
        view = context.views()
                .load(
                        ReceivedController.class,
                        () -> new ReceivedController(
                                model, context.messages(), context.overlay(), review.coversProperty()));
    }

    @Override
    public ActionScope scope() {
        return ActionScope.RECEIVED;
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public void load() {
        model.load();
    }

    /** Coding does not change what was received; an undo or redo can. */
    @Override
    public void refresh(boolean reversed) {
        if (reversed) {
            model.load();
        }
    }

    @Override
    public void focus() {
        view.controller().focus();
    }
}
