package org.folkmoot.ui.review;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.CustomTextField;
import org.folkmoot.model.AnswerFilter;
import org.folkmoot.model.AnswerRow;
import org.folkmoot.model.Sort;
import org.folkmoot.ui.common.Hint;
import org.folkmoot.ui.common.Messages;

/** The list of responses with search and filter. */
public final class ResponsesController {
    private static final int PAGE = 10;

    private final ReviewViewModel model;
    private final ReviewCommands commands;
    private final Messages messages;
    private boolean awaited;
    private int rows;
    private Runnable code = () -> {};
    private Runnable aside = () -> {};

    @FXML
    private CustomTextField search;

    @FXML
    private Label searchHint;

    @FXML
    private ComboBox<AnswerFilter.State> state;

    @FXML
    private MenuButton filter;

    @FXML
    private MenuButton sort;

    @FXML
    private FlowPane chips;

    @FXML
    private CustomTextField saveName;

    @FXML
    private VBox head;

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
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::listKey);
        model.list().selectedProperty().addListener(change -> follow(true));
        model.list().rows().addListener((ListChangeListener<AnswerRow>) change -> rowsChanged());
        model.list().marks().countProperty().addListener(change -> list.refresh());
        state.getItems().setAll(AnswerFilter.State.values());
        state.setConverter(new StateNames());
        state.setValue(AnswerFilter.State.ALL);
        state.valueProperty()
                .addListener((property, was, is) -> model.narrowing().to(is));
        search.textProperty().addListener((property, was, is) -> typed(is));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
        searchHint.textProperty().bind(model.searchHintProperty());
        searchHint.managedProperty().bind(searchHint.textProperty().isNotEmpty());
        searchHint.visibleProperty().bind(searchHint.managedProperty());
        new Filters(model, messages, filter, sort, chips, saveName);
        head.getChildren().add(new MarksBar(model, commands, messages, () -> code.run(), () -> aside.run()));
        model.narrowing().queryProperty().addListener((property, was, is) -> showQuery(is));
        model.countsVersionProperty().addListener(change -> showCount());
        model.codeframeProperty().addListener(change -> list.refresh());
        model.covering().versionProperty().addListener(change -> list.refresh());
        model.loadedProperty().addListener(change -> showCount());
        showQuery(model.narrowing().queryProperty().get());
        showCount();
    }

    private void typed(String words) {
        model.narrowing().search(words);
    }

    private ResponseCell cell() {
        ResponseCell cell = new ResponseCell(model, messages);
        cell.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (cell.isEmpty()) {
                return;
            }
            if (event.isShiftDown()) {
                commands.extendTo(cell.getIndex());
            } else if (event.isShortcutDown()) {
                commands.mark(cell.getIndex());
            } else {
                commands.select(cell.getIndex());
            }
            list.requestFocus();
            event.consume();
        });
        return cell;
    }

    private void rowsChanged() {
        int now = list.getItems().size();
        follow(now != rows);
        rows = now;
    }

    /** The view follows the model; keys and mouse speak to the model. */
    private void follow(boolean scroll) {
        int at = model.list().selectedProperty().get();
        if (at < 0) {
            list.getSelectionModel().clearSelection();
            return;
        }
        if (list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().clearAndSelect(at);
        }
        list.getFocusModel().focus(at);
        if (scroll) {
            ListPlaces.keepInSight(list, at);
        }
    }

    private void listKey(KeyEvent event) {
        int last = list.getItems().size() - 1;
        int at = model.list().selectedProperty().get();
        int target =
                switch (event.getCode()) {
                    case PAGE_DOWN -> Math.min(last, at + PAGE);
                    case PAGE_UP -> Math.max(0, at - PAGE);
                    case HOME -> 0;
                    case END -> last;
                    case DOWN -> event.isShiftDown() ? at + 1 : -1;
                    case UP -> event.isShiftDown() ? at - 1 : -1;
                    default -> -1;
                };
        if (event.getCode() == KeyCode.ESCAPE && commands.bulk().active()) {
            model.list().marks().clear();
        } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
        } else if (target < 0 || target > last) {
            return;
        } else if (event.isShiftDown()) {
            commands.extendTo(target);
        } else {
            commands.select(target);
        }
        event.consume();
    }

    private void searchKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            search.clear();
        } else if (event.getCode() != KeyCode.ENTER && event.getCode() != KeyCode.DOWN) {
            return;
        }
        focusList();
        event.consume();
    }

    private void showQuery(ListQuery query) {
        state.setValue(query.state());
        if (!query.search().equals(search.getText()) && !search.isFocused()) {
            search.setText(query.search());
        }
    }

    private void showCount() {
        int shown = list.getItems().size();
        long all = model.responses().orElse((long) shown);
        boolean everything = model.narrowing().queryProperty().get().allQuestions();
        count.setText(
                everything || shown == all
                        ? messages.text("number", shown)
                        : messages.text("review.count", shown, all));
        boolean none = model.loadedProperty().get() && shown == 0;
        empty.setVisible(none);
        if (none) {
            empty.getChildren().setAll(hint());
        }
    }

    private Hint hint() {
        if (model.responses().orElse(0L) == 0) {
            return new Hint("fth-inbox", messages.text("review.none.title"), messages.text("review.none.text"));
        }
        ListQuery query = model.narrowing().queryProperty().get();
        boolean toDo = query.withSort(Sort.ARRIVAL).equals(ListQuery.ALL.withState(AnswerFilter.State.TO_DO));
        Hint hint = toDo
                ? new Hint("fth-check-circle", messages.text("review.all-done"), "")
                : new Hint("fth-search", messages.text("review.no-hits.title"), messages.text("review.no-hits.text"));
        return hint.with(messages.text("review.show-all"), () -> {
            search.clear();
            model.narrowing().clear();
        });
    }

    /** @param finder gives the keyboard to the finder of themes */
    void onCode(Runnable finder) {
        code = finder;
    }

    /** @param panel asks why what is chosen is set aside */
    void onAside(Runnable panel) {
        aside = panel;
    }

    /** Opens the menu of filters. */
    public void openFilters() {
        filter.requestFocus();
        filter.show();
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
