package org.folkmoot.ui.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.folkmoot.ui.common.FileDialogs;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;
import org.folkmoot.ui.common.Views;
import org.jspecify.annotations.Nullable;

/** Runs the imports into an open consultation, one at a time. An unfinished import can be resumed. */
public final class Intake {
    private final Supplier<IntakeViewModel> models;
    private final Notices notices;
    private final Messages messages;
    private final Views views;
    private final FileDialogs dialogs;
    private final Consumer<Parent> show;
    private final Runnable review;
    private final Runnable imported;
    private @Nullable CurrentImport current;

    private record CurrentImport(IntakeViewModel model, Views.Loaded<IntakeController> view) {}

    /**
     * @param models makes the view model of a new import
     * @param show shows the import in the window
     * @param review shows the responses
     * @param imported called after an import, whichever screen is shown by then
     */
    public Intake(
            Supplier<IntakeViewModel> models,
            Notices notices,
            Messages messages,
            Views views,
            FileDialogs dialogs,
            Consumer<Parent> show,
            Runnable review,
            Runnable imported) {
        this.models = models;
        this.notices = notices;
        this.messages = messages;
        this.views = views;
        this.dialogs = dialogs;
        this.show = show;
        this.review = review;
        this.imported = imported;
    }

    /** Shows the unfinished import, or a new one. */
    public void open() {
        CurrentImport now = current;
        if (now == null || !(now.model().unfinished() || now.model().busyImporting())) {
            now = make();
        }
        open(now);
    }

    private void open(CurrentImport now) {
        current = now;
        show.accept(now.view().root());
        now.view().controller().focus();
    }

    private CurrentImport make() {
        IntakeViewModel model = models.get();
        model.run().stateProperty().addListener((property, was, is) -> {
            if (is == RunModel.State.DONE) {
                imported.run();
            }
        });
        Runnable another = () -> open(make());
        Views.Loaded<IntakeController> view = views.load(
                IntakeController.class,
                new Views.Controllers()
                        .with(IntakeController.class, () -> new IntakeController(model, notices, messages, this::leave))
                        .with(FileController.class, () -> new FileController(model, dialogs, messages))
                        .with(PreviewController.class, () -> new PreviewController(model, messages))
                        .with(ReadingController.class, () -> new ReadingController(model, messages))
                        .with(ColumnsController.class, () -> new ColumnsController(model, notices, messages))
                        .with(CheckController.class, () -> new CheckController(model, messages))
                        .with(RunController.class, () -> new RunController(model, messages, review, another)));
        return new CurrentImport(model, view);
    }

    /**
     * Starts an import of these files.
     *
     * @return false while another import is being written; that one is shown instead
     */
    public boolean begin(List<Path> files) {
        CurrentImport now = current;
        if (now != null && now.model().busyImporting()) {
            open(now);
            return false;
        }
        CurrentImport next = make();
        open(next);
        return next.model().choose(files);
    }

    /** Leaves the import. Nothing is written; the choices are kept so that the user can resume. */
    private void leave() {
        CurrentImport left = current;
        review.run();
        if (left == null) {
            return;
        }
        boolean choices = left.model().unfinished();
        left.model().leave();
        current = null;
        if (choices) {
            notices.toast(messages.text("intake.left"), messages.text("intake.left.return"), () -> {
                left.model().resume();
                open(left);
            });
        }
    }

    /** Stops a running import or check; nothing is written. */
    public void close() {
        CurrentImport now = current;
        if (now != null) {
            now.model().leave();
        }
    }
}
