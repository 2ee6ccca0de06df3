package org.folkmoot.ui.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.folkmoot.service.Session;
import org.folkmoot.service.importing.SavedMappings;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.FileDialogs;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;
import org.folkmoot.ui.common.Views;
import org.jspecify.annotations.Nullable;

/** The imports into one open consultation, one at a time. One that was left half-way is there when it is asked for. */
public final class Intake {
    private final Session session;
    private final SavedMappings mappings;
    private final Background background;
    private final Notices notices;
    private final Messages messages;
    private final Views views;
    private final FileDialogs dialogs;
    private final Consumer<Parent> show;
    private final Runnable review;
    private final Runnable imported;
    private @Nullable Way way;

    private record Way(IntakeViewModel model, Views.Loaded<IntakeController> view) {}

    /**
     * @param mappings what the user saved for further files of the same shape
     * @param show shows the import in the window
     * @param review shows the responses
     * @param imported hears that there are new responses, wherever the user is by then
     */
    public Intake(
            Session session,
            SavedMappings mappings,
            Background background,
            Notices notices,
            Messages messages,
            Views views,
            FileDialogs dialogs,
            Consumer<Parent> show,
            Runnable review,
            Runnable imported) {
        this.session = session;
        this.mappings = mappings;
        this.background = background;
        this.notices = notices;
        this.messages = messages;
        this.views = views;
        this.dialogs = dialogs;
        this.show = show;
        this.review = review;
        this.imported = imported;
    }

    /** Shows the import that is under way, or a new one. */
    public void open() {
        Way now = way;
        if (now == null || !(now.model().unfinished() || now.model().busyImporting())) {
            now = make();
        }
        open(now);
    }

    private void open(Way now) {
        way = now;
        show.accept(now.view().root());
        now.view().controller().focus();
    }

    private Way make() {
        IntakeViewModel model = new IntakeViewModel(session, mappings, messages, background);
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
        return new Way(model, view);
    }

    /**
     * Begins an import of these files.
     *
     * @return false while another is being written, which comes first
     */
    public boolean begin(List<Path> files) {
        Way now = way;
        if (now != null && now.model().busyImporting()) {
            open(now);
            return false;
        }
        Way next = make();
        open(next);
        return next.model().choose(files);
    }

    /** Leaves without a trace in the file; the choices made can be come back to. */
    private void leave() {
        Way left = way;
        review.run();
        if (left == null) {
            return;
        }
        boolean choices = left.model().unfinished();
        left.model().leave();
        way = null;
        if (choices) {
            notices.toast(messages.text("intake.left"), messages.text("intake.left.return"), () -> {
                left.model().resume();
                open(left);
            });
        }
    }

    /** Stops what is under way; nothing of it is kept. */
    public void close() {
        Way now = way;
        if (now != null) {
            now.model().leave();
        }
    }
}
