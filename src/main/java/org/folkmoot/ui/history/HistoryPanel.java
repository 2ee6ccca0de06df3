package org.folkmoot.ui.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.folkmoot.model.history.HistoryFilter;
import org.folkmoot.model.history.HistoryStep;
import org.folkmoot.ui.common.ChoiceNames;
import org.folkmoot.ui.common.Hint;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.OwnKeys;
import org.folkmoot.ui.common.SidePanel;

/** The steps made so far, newest first. The current screen stays in use beside it. */
public final class HistoryPanel extends SidePanel implements OwnKeys {
    /** The width less icon, padding and scroll bar. */
    private static final double TEXT_WIDTH = WIDTH - 76;
    /** The next page is read this many lines before the end. */
    private static final int READ_AHEAD = 60;

    private final HistoryViewModel model;
    private final HistorySelection selection;
    private final Messages messages;
    private final Runnable close;
    private final Consumer<HistoryStep> show;
    private final ListView<HistoryLine> list = new ListView<>();
    private final ComboBox<String> coder = new ComboBox<>();
    private final ComboBox<HistoryFilter.Group> group = new ComboBox<>();
    private final HistoryFoot foot;
    private final StackPane empty = new StackPane();

    /**
     * @param close hides the panel
     * @param show lists the responses that a step affected
     */
    public HistoryPanel(HistoryViewModel model, Messages messages, Runnable close, Consumer<HistoryStep> show) {
        super(messages.text("action.history"), messages.text("history.close"), close);
        this.model = model;
        this.selection = model.selection();
        this.messages = messages;
        this.close = close;
        this.show = show;
        this.foot = new HistoryFoot(selection, messages, show);
        getStyleClass().add("history");
        head().getChildren().add(filters());
        list.setItems(model.lines());
        list.getStyleClass().addAll("history-list", "edge-to-edge");
        list.setAccessibleText(messages.text("history.list.accessible"));
        list.setCellFactory(view -> cell());
        list.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> selected(is));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.lines().addListener((ListChangeListener<HistoryLine>) change -> showEmpty());
        model.loadedProperty().addListener(change -> showEmpty());
        model.positionProperty().addListener(change -> list.refresh());
        StackPane middle = new StackPane(list, empty);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(middle, foot);
        showEmpty();
    }

    private Node filters() {
        coder.setAccessibleText(messages.text("history.coder"));
        coder.setConverter(new ChoiceNames<>(name -> name.isEmpty() ? messages.text("history.everyone") : name));
        model.coders().addListener((ListChangeListener<String>) change -> fillCoders());
        fillCoders();
        coder.valueProperty().addListener(change -> narrow());
        group.setAccessibleText(messages.text("history.group"));
        group.setConverter(new ChoiceNames<>(
                each -> messages.text("history.group." + each.name().toLowerCase(Locale.ROOT))));
        group.getItems().setAll(HistoryFilter.Group.values());
        group.setValue(HistoryFilter.Group.ALL);
        group.valueProperty().addListener(change -> narrow());
        for (ComboBox<?> chooser : List.of(coder, group)) {
            chooser.setMaxWidth(Double.MAX_VALUE);
            chooser.setPrefWidth(100);
            HBox.setHgrow(chooser, Priority.ALWAYS);
        }
        return new HBox(8, coder, group);
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
        cell.indexProperty().addListener((property, was, is) -> {
            if (is.intValue() > model.lines().size() - READ_AHEAD) {
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
        selection.select(line instanceof HistoryLine.Entry entry ? Optional.of(entry.step()) : Optional.empty());
        foot.refresh();
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
        selection.step().filter(step -> step.responses() > 0).ifPresent(show);
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

    /** Moves the keyboard focus to the list. */
    public void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() && model.lines().size() > 1) {
            list.getSelectionModel().select(1);
        }
    }

    /** While the panel has the focus, plain keys move in the history and do not code responses. */
    @Override
    public boolean takes(KeyEvent press) {
        return !press.isShortcutDown() && !press.getCode().isFunctionKey();
    }
}
