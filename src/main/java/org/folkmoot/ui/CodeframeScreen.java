package org.folkmoot.ui;

import javafx.scene.Parent;
import org.folkmoot.ui.codeframe.CodeframeController;
import org.folkmoot.ui.codeframe.CodeframeViewModel;
import org.folkmoot.ui.common.ActionScope;
import org.folkmoot.ui.common.Actions;
import org.folkmoot.ui.common.Views;

/** Builds the Codeframe screen. */
final class CodeframeScreen implements Screen {
    private final CodeframeViewModel model;
    private final Views.Loaded<CodeframeController> view;

    CodeframeScreen(ConsultationContext context, ReviewScreen review) {
        model = new CodeframeViewModel(
                context.session(),
                context.background(),
                context.notices(),
                context.messages(),
                review.codeframeProperty(),
                changes(review));
        view = context.views()
                .load(
                        CodeframeController.class,
                        () -> new CodeframeController(model, context.messages(), context.overlay(), context.dialogs()));
    }

    private static CodeframeViewModel.Changes changes(ReviewScreen review) {
        return new CodeframeViewModel.Changes() {
            @Override
            public void changed(boolean codings) {
                review.model().codeframeChanged(codings);
            }

            @Override
            public void undo() {
                review.commands().history().undo();
            }

            @Override
            public void renamed(String before, String now) {
                review.model().themes().renamed(before, now);
            }
        };
    }

    @Override
    public ActionScope scope() {
        return ActionScope.CODEFRAME;
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

    /** Whether nothing is being read or written. */
    boolean idle() {
        return model.idle();
    }

    /** Saves what is being edited. */
    void close() {
        view.controller().close();
    }
}
