package org.folkmoot.ui;

import javafx.scene.Parent;
import org.folkmoot.service.Session;
import org.folkmoot.ui.codeframe.CodeframeChanges;
import org.folkmoot.ui.codeframe.CodeframeController;
import org.folkmoot.ui.codeframe.CodeframeImportModel;
import org.folkmoot.ui.codeframe.CodeframeModels;
import org.folkmoot.ui.codeframe.CodeframeViewModel;
import org.folkmoot.ui.codeframe.CodeframeWork;
import org.folkmoot.ui.codeframe.RecodeModel;
import org.folkmoot.ui.codeframe.RulesModel;
import org.folkmoot.ui.codeframe.SplitModel;
import org.folkmoot.ui.codeframe.VersionsModel;
import org.folkmoot.ui.common.ActionScope;
import org.folkmoot.ui.common.Actions;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;
import org.folkmoot.ui.common.Views;

/** Builds the Codeframe screen. */
final class CodeframeScreen implements Screen {
    private final CodeframeViewModel themes;
    private final Views.Loaded<CodeframeController> view;

    CodeframeScreen(ConsultationContext context, ReviewScreen review) {
        Session session = context.session();
        Messages messages = context.messages();
        Notices notices = context.notices();
        CodeframeChanges changes = changes(review);
        CodeframeWork work = new CodeframeWork(context.background(), notices);
        themes = new CodeframeViewModel(
                work, session.codeframe(), session.tagging(), notices, messages, review.codeframeProperty(), changes);
        CodeframeModels models = new CodeframeModels(
                themes,
                new RulesModel(work, session.rules()),
                new SplitModel(work, session.splitting(), session.review()),
                new RecodeModel(work, session.recode(), session.history(), notices, messages, changes),
                new VersionsModel(work, session.versions()),
                new CodeframeImportModel(work, session.codeframeImport(), themes::imported));
        view = context.views()
                .load(
                        CodeframeController.class,
                        () -> new CodeframeController(models, messages, context.overlay(), context.dialogs()));
    }

    private static CodeframeChanges changes(ReviewScreen review) {
        return new CodeframeChanges() {
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
        themes.load();
    }

    @Override
    public void refresh(boolean reversed) {
        themes.load();
    }

    @Override
    public void focus() {
        view.controller().focus();
    }

    /** Whether nothing is being read or written. */
    boolean idle() {
        return themes.idle();
    }

    /** Saves what is being edited. */
    void close() {
        view.controller().close();
    }
}
