package org.folkmoot.ui;

import javafx.scene.Parent;
import org.folkmoot.ui.campaign.CampaignsController;
import org.folkmoot.ui.campaign.CampaignsViewModel;
import org.folkmoot.ui.common.ActionScope;
import org.folkmoot.ui.common.Actions;
import org.folkmoot.ui.common.Views;

/** Builds the Campaigns screen. */
final class CampaignsScreen implements Screen {
    private final ReviewScreen review;
    private final CampaignsViewModel model;
    private final Views.Loaded<CampaignsController> view;

    /** @param undo undoes the last step */
    CampaignsScreen(ConsultationContext context, ReviewScreen review, Runnable undo) {
        this.review = review;
        model = new CampaignsViewModel(
                context.session().campaigns(),
                context.session().coding(),
                context.background(),
                context.notices(),
                context.messages(),
                review.codeframeProperty(),
                review.model()::load,
                undo);
        view = context.views()
                .load(
                        CampaignsController.class,
                        () -> new CampaignsController(model, context.messages(), review.coversProperty()));
    }

    @Override
    public ActionScope scope() {
        return ActionScope.CAMPAIGNS;
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public void bind(Actions actions) {
        view.controller().bind(actions);
    }

    /** Looks for campaigns among the responses to the question being reviewed. */
    @Override
    public void load() {
        model.ask(review.question());
    }

    /** Only an undo or redo can change campaigns from elsewhere; finding them takes too long for every other change. */
    @Override
    public void refresh(boolean reversed) {
        if (reversed) {
            model.find();
        }
    }

    @Override
    public void focus() {
        view.controller().focus();
    }
}
