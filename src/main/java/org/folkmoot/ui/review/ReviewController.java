package org.folkmoot.ui.review;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import org.folkmoot.model.Flag;
import org.folkmoot.model.Question;
import org.folkmoot.model.QuestionProgress;
import org.folkmoot.model.WorkDay;
import org.folkmoot.model.WorkPace;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.Actions;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.QuestionChooser;
import org.folkmoot.ui.progress.PaceWords;

/** Puts list, reader and themes together and gives the keys their meaning. */
public final class ReviewController {
    private static final double LEAST_SIDE = 320;
    private static final double LEAST_SIDE_BESIDE = 284;
    private static final double NARROW = 1200;
    private static final double PANEL = 250;
    private static final double MOST_SIDE = 420;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK);

    private final ReviewViewModel model;
    private final ReviewCommands commands;
    private final Messages messages;
    private final String coderName;
    private final QuestionChooser chooser;

    @FXML
    private SplitPane split;

    @FXML
    private ResponsesController responsesController;

    @FXML
    private ReaderController readerController;

    @FXML
    private ThemesController themesController;

    @FXML
    private Label saved;

    @FXML
    private Node savedIcon;

    @FXML
    private ProgressBar bar;

    @FXML
    private Label done;

    @FXML
    private Button pace;

    @FXML
    private Label coder;

    public ReviewController(ReviewViewModel model, ReviewCommands commands, Messages messages, String coderName) {
        this.model = model;
        this.commands = commands;
        this.messages = messages;
        this.coderName = coderName;
        this.chooser = new QuestionChooser(messages);
    }

    @FXML
    void initialize() {
        coder.setText(messages.text("review.coder", coderName));
        split.widthProperty().addListener((property, was, is) -> {
            // Also when a panel comes or goes beside the screen: what is being read must not pay for it alone.
            if (is.doubleValue() > 0 && Math.abs(is.doubleValue() - was.doubleValue()) > PANEL) {
                place(is.doubleValue());
            }
        });
        chooser.setItems(model.questions());
        model.questionProperty().addListener((property, was, is) -> chooser.setValue(is.orElse(null)));
        chooser.valueProperty().addListener((property, was, is) -> Optional.<Question>ofNullable(is)
                .ifPresent(model::ask));
        model.savedProperty().addListener((property, was, is) -> showSaved(is));
        model.progressProperty().addListener((property, was, is) -> showProgress(is));
        readerController.onLeave(this::focus);
        readerController.onChoose(themesController::focusFinder);
        themesController.onLeave(this::focus);
        responsesController.onCode(themesController::focusFinder);
        showSaved(model.savedProperty().get());
        showProgress(model.progressProperty().get());
    }

    /** The themes' names need a little more room than the responses. */
    private void place(double width) {
        double least = width < NARROW ? LEAST_SIDE_BESIDE : LEAST_SIDE;
        double left = Math.max(least, Math.min(MOST_SIDE, width * 0.22));
        double right = Math.max(least, Math.min(MOST_SIDE, width * 0.27));
        split.setDividerPositions(left / width, 1 - right / width);
    }

    /** Says what the keys do on this screen. */
    public void bind(Actions actions) {
        actions.on(Action.NEXT, commands::next);
        actions.on(Action.PREVIOUS, commands::previous);
        actions.on(Action.SEARCH, responsesController::focusSearch);
        actions.on(Action.FILTER, responsesController::openFilters);
        actions.on(Action.MARK_NEXT, () -> commands.extend(1));
        actions.on(Action.MARK_PREVIOUS, () -> commands.extend(-1));
        actions.on(Action.MARK_ALL, commands::markAll);
        responsesController.onAside(() -> actions.run(Action.SET_ASIDE));
        for (Action numbered : Action.NUMBERED) {
            numbered.number().ifPresent(number -> actions.on(numbered, () -> commands.toggle(number)));
        }
        actions.on(Action.FIND_THEME, themesController::focusFinder);
        actions.on(Action.ACCEPT, commands::acceptTop);
        actions.on(Action.REJECT, commands::rejectTop);
        actions.on(Action.ACCEPT_ALL, commands::acceptAllOfTop);
        actions.on(Action.DONE, commands::doneAndNext);
        actions.on(Action.REOPEN, commands::reopen);
        actions.on(Action.MEMO, readerController::focusMemo);
        actions.on(Action.FLAG, readerController::openFlags);
        actions.on(Action.QUEUES, readerController::openQueues);
        actions.on(Action.QUEUE_QUOTABLE, () -> readerController.showQueue(Flag.QUOTABLE));
        actions.on(Action.QUEUE_QUERY, () -> readerController.showQueue(Flag.QUERY));
        actions.on(Action.QUEUE_SAFEGUARDING, () -> readerController.showQueue(Flag.SAFEGUARDING));
        actions.on(Action.QUEUE_PERSONAL_DATA, () -> readerController.showQueue(Flag.PERSONAL_DATA));
        actions.on(Action.QUEUE_DISTRESSING, () -> readerController.showQueue(Flag.DISTRESSING));
        actions.on(Action.NEXT_EVIDENCE, () -> readerController.goToEvidence(1));
        actions.on(Action.PREVIOUS_EVIDENCE, () -> readerController.goToEvidence(-1));
        actions.on(Action.NEXT_HIT, () -> readerController.goToHit(1));
        actions.on(Action.PREVIOUS_HIT, () -> readerController.goToHit(-1));
        actions.on(Action.UNCOVER, readerController::turnCover);
        actions.on(Action.UNDO, commands::undo);
        actions.on(Action.REDO, commands::redo);
    }

    /**
     * Says beside the count of done responses how fast they come today.
     *
     * @param open shows all that is known of it
     */
    public void showPace(ObservableValue<Optional<WorkDay>> today, Runnable open) {
        PaceWords words = new PaceWords(messages);
        Runnable show = () -> {
            QuestionProgress progress = model.progressProperty().get();
            WorkPace known = today.getValue().map(WorkDay::pace).orElse(WorkPace.NONE);
            String perHour = words.pace(known);
            String left = words.left(known, progress.answering() - progress.done());
            pace.setText(perHour.isEmpty() ? messages.text("action.progress") : perHour);
            pace.setTooltip(new Tooltip(
                    left.isEmpty()
                            ? messages.text("progress.open", Action.PROGRESS.keyText(""))
                            : messages.text("progress.open.left", left, Action.PROGRESS.keyText(""))));
        };
        pace.setOnAction(event -> open.run());
        today.addListener(change -> show.run());
        model.progressProperty().addListener(change -> show.run());
        show.run();
    }

    /** What the bar above shows for this screen. */
    public Node chooser() {
        return chooser;
    }

    /** Keeps what is being written, before the consultation closes. */
    public void close() {
        readerController.close();
    }

    /** Gives the keyboard to the list. */
    public void focus() {
        responsesController.focusList();
    }

    private void showSaved(Optional<Instant> at) {
        savedIcon.setVisible(at.isPresent());
        savedIcon.setManaged(at.isPresent());
        saved.setText(at.map(time -> messages.text("review.saved", TIME.format(time.atZone(ZoneId.systemDefault()))))
                .orElse(messages.text("review.saved.nothing")));
    }

    private void showProgress(QuestionProgress progress) {
        double share = progress.answering() == 0 ? 0 : (double) progress.done() / progress.answering();
        bar.setProgress(share);
        int percent = (int) Math.floor(share * 100);
        String key = percent == 0 && progress.done() > 0 ? "review.progress.begun" : "review.progress";
        done.setText(messages.text(key, progress.done(), progress.answering(), percent));
    }
}
