package org.folkmoot.ui.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.folkmoot.model.HistoryFilter;
import org.folkmoot.model.HistoryStep;
import org.folkmoot.service.review.HistoryService.Reach;
import org.folkmoot.ui.common.Hint;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.OwnKeys;
import org.kordamp.ikonli.javafx.FontIcon;

/** What was done, newest first, and what can be undone of it. Keys of the screens work on beside it. */
public final class HistoryPanel extends VBox implements OwnKeys {
    private static final double WIDTH = 360;
    /** What is left of the width beside icon, padding and scroll bar. */
    private static final double TEXT_WIDTH = WIDTH - 76;
    /** So many lines before the end the next page is read. */
    private static final int AHEAD = 60;

    private final HistoryViewModel model;
    private final Messages messages;
    private final Runnable close;
    private final Consumer<HistoryStep> show;
    private final ListView<HistoryLine> list = new ListView<>();
    private final ComboBox<String> coder = new ComboBox<>();
    private final ComboBox<HistoryFilter.Group> group = new ComboBox<>();
    private final VBox foot = new VBox(8);
    private final StackPane empty = new StackPane();

    /**
     * @param close puts the panel away
     * @param show lists the responses that a step was about
     */
    public HistoryPanel(HistoryViewModel model, Messages messages, Runnable close, Consumer<HistoryStep> show) {
        this.model = model;
        this.messages = messages;
        this.close = close;
        this.show = show;
        getStyleClass().addAll("pane", "side-panel", "history");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        list.setItems(model.lines());
        list.getStyleClass().addAll("history-list", "edge-to-edge");
        list.setAccessibleText(messages.text("history.list.accessible"));
        list.setCellFactory(view -> cell());
        list.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> selected(is));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.lines().addListener((ListChangeListener<HistoryLine>) change -> showEmpty());
        model.loadedProperty().addListener(change -> showEmpty());
        model.positionProperty().addListener(change -> list.refresh());
        model.reachProperty().addListener(change -> showFoot());
        model.questionProperty().addListener(change -> showFoot());
        StackPane middle = new StackPane(list, empty);
        VBox.setVgrow(middle, Priority.ALWAYS);
        foot.getStyleClass().add("side-foot");
        getChildren().addAll(head(), middle, foot);
        showFoot();
        showEmpty();
    }

    private VBox head() {
        Label title = new Label(messages.text("action.history"));
        title.getStyleClass().add("screen-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button away = new Button();
        away.setGraphic(new FontIcon("fth-x"));
        away.getStyleClass().add("small-button");
        away.setAccessibleText(messages.text("history.close"));
        away.setTooltip(new Tooltip(messages.text("history.close")));
        away.setOnAction(event -> close.run());
        HBox top = new HBox(8, title, gap, away);
        top.setAlignment(Pos.CENTER_LEFT);
        coder.setAccessibleText(messages.text("history.coder"));
        coder.setConverter(new Names<>(name -> name.isEmpty() ? messages.text("history.everyone") : name));
        model.coders().addListener((ListChangeListener<String>) change -> fillCoders());
        fillCoders();
        coder.valueProperty().addListener(change -> narrow());
        group.setAccessibleText(messages.text("history.group"));
        group.setConverter(
                new Names<>(each -> messages.text("history.group." + each.name().toLowerCase(Locale.ROOT))));
        group.getItems().setAll(HistoryFilter.Group.values());
        group.setValue(HistoryFilter.Group.ALL);
        group.valueProperty().addListener(change -> narrow());
        for (ComboBox<?> chooser : List.of(coder, group)) {
            chooser.setMaxWidth(Double.MAX_VALUE);
            chooser.setPrefWidth(100);
            HBox.setHgrow(chooser, Priority.ALWAYS);
        }
        VBox head = new VBox(8, top, new HBox(8, coder, group));
        head.getStyleClass().add("pane-head");
        return head;
    }

    private void fillCoders() {
        String chosen = Optional.<String>ofNullable(coder.getValue()).orElse("");
        coder.getItems().setAll("");
        coder.getItems().addAll(model.coders());
        coder.setValue(chosen);
    }

    private void narrow() {
        Optional<String> who = Optional.<String>ofNullable(coder.getValue()).filter(name -> !name.isEmpty());
        model.narrow(new HistoryFilter(who, group.getValue()));
    }

    private HistoryCell cell() {
        HistoryCell cell = new HistoryCell(
                messages, TEXT_WIDTH, () -> model.positionProperty().get());
        // The next page is there before anybody scrolls to the end of this one.
        cell.indexProperty().addListener((property, was, is) -> {
            if (is.intValue() > model.lines().size() - AHEAD) {
                Platform.runLater(model::more);
            }
        });
        cell.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                showSelected();
            }
        });
        return cell;
    }

    private void selected(HistoryLine line) {
        model.select(line instanceof HistoryLine.Entry entry ? Optional.of(entry.step()) : Optional.empty());
        showFoot();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            showSelected();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
        } else {
            return;
        }
        event.consume();
    }

    private void showSelected() {
        model.selected().filter(step -> step.responses() > 0).ifPresent(show);
    }

    /** What can be done about the selected step, or the question whether to. */
    private void showFoot() {
        Optional<HistoryViewModel.Question> asked = model.questionProperty().get();
        if (asked.isPresent()) {
            foot.getChildren().setAll(ask(asked.get()));
            return;
        }
        Optional<HistoryStep> selected = model.selected();
        foot.getChildren()
                .setAll(selected.map(this::offers).orElseGet(() -> List.of(muted(messages.text("history.select")))));
    }

    private List<Node> offers(HistoryStep step) {
        List<Node> offers = new java.util.ArrayList<>();
        if (step.responses() > 0) {
            offers.add(button(
                    messages.text("history.show", step.responses()),
                    "fth-list",
                    "history-show",
                    () -> show.accept(step)));
        }
        if (model.mayUndo(step)) {
            Optional<Reach> reach = model.reachProperty().get();
            boolean none = reach.filter(read -> read.holding() == 0).isPresent();
            Button one = button(
                    messages.text("history.undo-one"), "fth-rotate-ccw", "history-undo-one", () -> model.undoOne(step));
            one.setDisable(reach.isEmpty() || none);
            Button back = button(
                    messages.text("history.undo-back"),
                    "fth-chevrons-left",
                    "history-undo-back",
                    () -> model.askUndoBackTo(step));
            offers.add(new HBox(8, one, back));
            reach.ifPresent(read -> {
                if (none) {
                    offers.add(muted(messages.text("history.changed-all")));
                } else if (read.holding() < read.things()) {
                    offers.add(muted(
                            messages.text("history.changed-some", read.things() - read.holding(), read.things())));
                }
            });
        } else if (model.mayRedo(step)) {
            offers.add(button(
                    messages.text("history.redo-one"), "fth-rotate-cw", "history-redo-one", () -> model.redoOne(step)));
        } else if (!step.reverses()) {
            offers.add(muted(
                    step.kind().undoable()
                            ? messages.text("history.others", step.coder())
                            : messages.text("history.never")));
        }
        return offers;
    }

    /** Named by its number, so that nobody takes back more than they meant. */
    private List<Node> ask(HistoryViewModel.Question asked) {
        Label sentence = new Label(messages.text("history.ask", asked.steps()));
        sentence.setWrapText(true);
        Button yes = button(
                messages.text("history.ask.yes", asked.steps()), "fth-rotate-ccw", "history-yes", model::undoBack);
        yes.getStyleClass().add("accent");
        Button no = button(messages.text("history.ask.no"), "fth-x", "history-no", model::leaveIt);
        Platform.runLater(yes::requestFocus);
        return List.of(sentence, new HBox(8, yes, no));
    }

    private static Button button(String text, String icon, String id, Runnable then) {
        Button button = new Button(text);
        button.setGraphic(new FontIcon(icon));
        button.setId(id);
        button.setOnAction(event -> then.run());
        return button;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }

    private void showEmpty() {
        boolean none = model.loadedProperty().get() && model.lines().isEmpty();
        empty.setVisible(none);
        if (none) {
            empty.getChildren()
                    .setAll(new Hint(
                            "fth-clock", messages.text("history.none.title"), messages.text("history.none.text")));
        }
    }

    /** Gives the keyboard to the list. */
    public void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() && model.lines().size() > 1) {
            list.getSelectionModel().select(1);
        }
    }

    /** While the keyboard is here, plain keys move in the history and code nothing. */
    @Override
    public boolean takes(KeyEvent press) {
        return !press.isShortcutDown() && !press.getCode().isFunctionKey();
    }

    private static final class Names<T> extends StringConverter<T> {
        private final java.util.function.Function<T, String> names;

        Names(java.util.function.Function<T, String> names) {
            this.names = names;
        }

        @Override
        public String toString(T value) {
            return value == null ? "" : names.apply(value);
        }

        @Override
        public T fromString(String text) {
            throw new UnsupportedOperationException("this is chosen, not typed");
        }
    }
}
