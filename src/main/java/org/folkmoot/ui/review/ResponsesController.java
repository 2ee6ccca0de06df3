package org.folkmoot.ui.review;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.CustomTextField;
import org.folkmoot.model.AnswerFilter;
import org.folkmoot.model.AnswerRow;
import org.folkmoot.model.Theme;
import org.folkmoot.ui.common.Hint;
import org.folkmoot.ui.common.Messages;

/** The list of responses with search and filter. */
public final class ResponsesController {
    /** A pause in typing after which the list follows. */
    private static final Duration TYPING = Duration.millis(120);

    private static final int PAGE = 10;

    private final ReviewViewModel model;
    private final ReviewCommands commands;
    private final Messages messages;
    private boolean awaited;
    private final PauseTransition typing = new PauseTransition(TYPING);

    @FXML
    private CustomTextField search;

    @FXML
    private Label searchHint;

    @FXML
    private ComboBox<AnswerFilter.State> state;

    @FXML
    private Button themeFilter;

    @FXML
    private Label count;

    @FXML
    private ListView<AnswerRow> list;

    @FXML
    private StackPane empty;

    public ResponsesController(ReviewViewModel model, ReviewCommands commands, Messages messages) {
        this.model = model;
        this.commands = commands;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        list.setItems(model.list().rows());
        list.sceneProperty().addListener(change -> appeared());
        list.setCellFactory(view -> cell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::page);
        model.list().selectedProperty().addListener(change -> follow());
        model.list().rows().addListener((javafx.collections.ListChangeListener<AnswerRow>) change -> follow());
        state.getItems().setAll(AnswerFilter.State.values());
        state.setConverter(new StateNames());
        state.setValue(AnswerFilter.State.ALL);
        state.valueProperty()
                .addListener((property, was, is) -> model.narrowing().to(is));
        typing.setOnFinished(event -> model.narrowing().search(search.getText()));
        search.textProperty().addListener(change -> typing.playFromStart());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
        searchHint.textProperty().bind(model.searchHintProperty());
        searchHint.managedProperty().bind(searchHint.textProperty().isNotEmpty());
        searchHint.visibleProperty().bind(searchHint.managedProperty());
        model.narrowing().queryProperty().addListener((property, was, is) -> showQuery(is));
        themeFilter.setOnAction(event -> model.narrowing().to(Optional.<Theme>empty()));
        model.countsVersionProperty().addListener(change -> showCount());
        model.codeframeProperty().addListener(change -> list.refresh());
        model.covering().versionProperty().addListener(change -> list.refresh());
        model.loadedProperty().addListener(change -> showCount());
        showQuery(model.narrowing().queryProperty().get());
        showCount();
    }

    private ResponseCell cell() {
        ResponseCell cell = new ResponseCell(messages, model.codeframeProperty(), model.covering());
        cell.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (!cell.isEmpty()) {
                commands.select(cell.getIndex());
                list.requestFocus();
                event.consume();
            }
        });
        return cell;
    }

    /** The view follows the model; keys and mouse speak to the model. */
    private void follow() {
        int at = model.list().selectedProperty().get();
        if (at < 0) {
            list.getSelectionModel().clearSelection();
            return;
        }
        list.getSelectionModel().clearAndSelect(at);
        list.getFocusModel().focus(at);
        ListPlaces.keepInSight(list, at);
    }

    private void page(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            typing.stop();
            model.narrowing().search("");
            event.consume();
            return;
        }
        int last = list.getItems().size() - 1;
        int at = model.list().selectedProperty().get();
        int target =
                switch (event.getCode()) {
                    case PAGE_DOWN -> Math.min(last, at + PAGE);
                    case PAGE_UP -> Math.max(0, at - PAGE);
                    case HOME -> 0;
                    case END -> last;
                    default -> -1;
                };
        if (target >= 0) {
            commands.select(target);
            event.consume();
        }
    }

    private void searchKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            search.clear();
        } else if (event.getCode() != KeyCode.ENTER && event.getCode() != KeyCode.DOWN) {
            return;
        }
        typing.stop();
        model.narrowing().search(search.getText());
        focusList();
        event.consume();
    }

    private void showQuery(ListQuery query) {
        state.setValue(query.state());
        if (query.search().isEmpty() && !search.getText().isEmpty() && !search.isFocused()) {
            search.clear();
        }
        themeFilter.setVisible(query.theme().isPresent());
        themeFilter.setManaged(query.theme().isPresent());
        query.theme().ifPresent(theme -> {
            themeFilter.setText(theme.code());
            themeFilter.setAccessibleText(messages.text("review.filter.theme.remove", theme.name()));
        });
    }

    private void showCount() {
        int shown = list.getItems().size();
        count.setText(messages.text("review.count", shown, model.responses()));
        boolean none = model.loadedProperty().get() && shown == 0;
        empty.setVisible(none);
        if (none) {
            empty.getChildren().setAll(hint());
        }
    }

    private Hint hint() {
        if (model.responses() == 0) {
            return new Hint("fth-inbox", messages.text("review.none.title"), messages.text("review.none.text"));
        }
        boolean toDo =
                model.narrowing().queryProperty().get().equals(ListQuery.ALL.withState(AnswerFilter.State.TO_DO));
        Hint hint = toDo
                ? new Hint("fth-check-circle", messages.text("review.all-done"), "")
                : new Hint("fth-search", messages.text("review.no-hits.title"), messages.text("review.no-hits.text"));
        return hint.with(messages.text("review.show-all"), () -> {
            search.clear();
            model.narrowing().clear();
        });
    }

    /** Puts the keyboard into the search field. */
    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /** Puts the keyboard into the list. */
    public void focusList() {
        if (list.getScene() != null) {
            list.requestFocus();
        } else {
            // A split pane takes its parts into the scene only when it is first drawn.
            awaited = true;
        }
    }

    private void appeared() {
        if (awaited && list.getScene() != null) {
            awaited = false;
            Platform.runLater(list::requestFocus);
        }
    }

    private final class StateNames extends StringConverter<AnswerFilter.State> {
        @Override
        public String toString(AnswerFilter.State value) {
            return value == null ? "" : messages.text("filter." + value.name().toLowerCase(java.util.Locale.ROOT));
        }

        @Override
        public AnswerFilter.State fromString(String text) {
            throw new UnsupportedOperationException("the filter is chosen, not typed");
        }
    }
}
