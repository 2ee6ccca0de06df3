package org.folkmoot.ui.review;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.folkmoot.model.history.WorkDay;
import org.folkmoot.model.response.Flag;
import org.folkmoot.model.response.Question;
import org.folkmoot.model.response.QuestionProgress;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.Actions;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.QuestionChooser;
import org.folkmoot.ui.review.SidePanes.Pane;
import org.folkmoot.ui.review.list.GridSettings;
import org.folkmoot.ui.review.list.ResponsesController;
import org.folkmoot.ui.review.reader.ReaderController;
import org.folkmoot.ui.review.state.ReviewCommands;
import org.folkmoot.ui.review.state.ReviewViewModel;
import org.folkmoot.ui.review.themes.ThemesController;

/** Assembles the list, the reader and the themes, and binds the keys. */
public final class ReviewController {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK);

    private final ReviewViewModel model;
    private final ReviewCommands commands;
    private final Messages messages;
    private final String coderName;
    private final QuestionChooser chooser;
    private final PaneWidths widths;
    private final GridSettings grid;
    private final SidePanes panes;

    @FXML
    private SplitPane split;

    @FXML
    private HBox switcher;

    @FXML
    private ToggleButton showResponses;

    @FXML
    private ToggleButton showThemes;

    @FXML
    private ResponsesController responsesController;

    @FXML
    private ReaderController readerController;

    @FXML
    private ThemesController themesController;

    @FXML
    private Label saved;

    @FXML
    private HBox foot;

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

    public ReviewController(
            ReviewViewModel model,
            ReviewCommands commands,
            Messages messages,
            String coderName,
            PaneWidths widths,
            GridSettings grid) {
        this.widths = widths;
        this.grid = grid;
        this.panes = new SidePanes(widths);
        this.model = model;
        this.commands = commands;
        this.messages = messages;
        this.coderName = coderName;
        this.chooser = new QuestionChooser(messages);
    }

    @FXML
    void initialize() {
        coder.setText(messages.text("review.coder", coderName));
        panes.attach(split, this::showPanes);
        grid.gridProperty().addListener(change -> showForm());
        showForm();
        showResponses.setOnAction(event -> go(Pane.RESPONSES));
        showThemes.setOnAction(event -> go(Pane.THEMES));
        showPanes();
        chooser.setItems(model.responses().questions());
        model.responses().questionProperty().addListener((property, was, is) -> chooser.setValue(is.orElse(null)));
        // Replacing the items of a choice box clears its selection.
        model.responses().questions().addListener((ListChangeListener<Question>) change ->
                chooser.setValue(model.responses().questionProperty().get().orElse(null)));
        chooser.valueProperty().addListener((property, was, is) -> Optional.<Question>ofNullable(is)
                .ifPresent(model.responses()::ask));
        model.changes().savedProperty().addListener((property, was, is) -> showSaved(is));
        model.themes().progressProperty().addListener((property, was, is) -> showProgress(is));
        readerController.onLeave(this::focus);
        readerController.onChoose(themesController::focusFinder);
        themesController.onLeave(this::focus);
        responsesController.onCode(themesController::focusFinder);
        showSaved(model.changes().savedProperty().get());
        showProgress(model.themes().progressProperty().get());
    }

    /** As a grid, the responses are above the reader; as a list, beside it. */
    private void showForm() {
        boolean kept = split.getScene() != null
                && (panes.focused().isPresent() || split.getScene().getFocusOwner() == null);
        panes.stack(grid.gridProperty().get());
        if (kept) {
            go(Pane.RESPONSES);
        }
    }

    private void showPanes() {
        switcher.setVisible(panes.isNarrow());
        switcher.setManaged(panes.isNarrow());
        showResponses.setSelected(panes.isShown(Pane.RESPONSES));
        showThemes.setSelected(panes.isShown(Pane.THEMES));
        // The bar below has no room for the name either.
        coder.setVisible(!panes.isNarrow());
        coder.setManaged(!panes.isNarrow());
    }

    /** Shows a pane and focuses it. */
    private void go(Pane pane) {
        panes.show(pane);
        showPanes();
        switch (pane) {
            case RESPONSES -> responsesController.focusList();
            case READER -> panes.find(pane, ".reader-text").ifPresent(Node::requestFocus);
            case THEMES -> themesController.focusTree();
        }
    }

    private void nextPane() {
        List<Pane> order = List.of(Pane.values());
        int at = panes.focused().map(order::indexOf).orElse(-1);
        go(order.get((at + 1) % order.size()));
    }

    private Runnable within(Pane pane, Runnable deed) {
        return () -> {
            panes.show(pane);
            showPanes();
            deed.run();
        };
    }

    /** Binds the keys of this screen. */
    public void bind(Actions actions) {
        actions.on(Action.NEXT, commands.list()::next);
        actions.on(Action.PREVIOUS, commands.list()::previous);
        actions.on(Action.NEXT_PANE, this::nextPane);
        actions.on(Action.SEARCH, within(Pane.RESPONSES, responsesController::focusSearch));
        actions.on(Action.FILTER, within(Pane.RESPONSES, responsesController::openFilters));
        actions.on(Action.MARK_NEXT, () -> commands.list().extend(1));
        actions.on(Action.MARK_PREVIOUS, () -> commands.list().extend(-1));
        actions.on(Action.MARK_ALL, commands.list()::markAll);
        responsesController.bind(actions);
        for (Action numbered : Action.NUMBERED) {
            numbered.number()
                    .ifPresent(number ->
                            actions.on(numbered, () -> commands.decisions().toggle(number)));
        }
        actions.on(Action.FIND_THEME, within(Pane.THEMES, themesController::focusFinder));
        for (Action giving : Action.GIVING) {
            giving.number().ifPresent(number -> actions.on(giving, () -> themesController.give(number)));
        }
        actions.on(Action.TAKE_NUMBER, themesController::takeNumber);
        actions.on(Action.NEW_THEME, within(Pane.THEMES, themesController::makeTheme));
        actions.on(Action.THEMES, within(Pane.THEMES, themesController::focusTree));
        actions.on(Action.STANCE, within(Pane.THEMES, themesController::focusStances));
        for (int i = 0; i < Action.STANCES.size(); i++) {
            int number = i;
            actions.on(Action.STANCES.get(i), () -> commands.decisions().stance(number));
        }
        actions.on(Action.STANCE_NONE, () -> commands.decisions().stance(-1));
        actions.on(Action.ACCEPT, commands.decisions()::acceptTop);
        actions.on(Action.REJECT, commands.decisions()::rejectTop);
        actions.on(Action.ACCEPT_ALL, commands.acceptAll()::topTheme);
        actions.on(Action.DONE, commands.responses()::doneAndNext);
        actions.on(Action.REOPEN, commands.responses()::reopen);
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
        actions.on(Action.UNDO, commands.history()::undo);
        actions.on(Action.REDO, commands.history()::redo);
    }

    /** @param open opens the Progress panel */
    public void showPace(ObservableValue<Optional<WorkDay>> today, Runnable open) {
        pace.setOnAction(event -> open.run());
        new PaceLink(pace, today, model.themes().progressProperty(), messages);
    }

    /** Adds a control to the status bar, before the coder's name. */
    public void showBelow(Node part) {
        foot.getChildren().add(foot.getChildren().indexOf(coder), part);
    }

    /** The controls that this screen adds to the bar at the top. */
    public Node chooser() {
        return chooser;
    }

    /** Actions that apply the saved filters, by name. */
    public Map<String, Runnable> savedFilters() {
        return responsesController.savedFilters();
    }

    /** Saves pending edits before the consultation closes. */
    public void close() {
        widths.close();
        grid.close();
        readerController.close();
    }

    /** Focuses the list. */
    public void focus() {
        if (panes.isShown(Pane.RESPONSES)) {
            responsesController.focusList();
        } else {
            go(Pane.READER);
        }
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
