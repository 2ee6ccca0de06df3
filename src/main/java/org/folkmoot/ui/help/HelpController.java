package org.folkmoot.ui.help;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.controlsfx.control.textfield.CustomTextField;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.KeyMap;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Scrolling;

/** The contents with their search on the left, the page on the right. */
final class HelpController {
    /** Width of the contents, as a share of the panel's within bounds. */
    private static final double SHARE = 0.28;

    private static final double LEAST_SIDE = 200;
    private static final double MOST_SIDE = 300;
    private static final String BACK = "Alt+Left";
    private static final String FORWARD = "Alt+Right";

    private final HelpViewModel model;
    private final ReadOnlyObjectProperty<KeyMap> keys;
    private final Messages messages;
    private final Runnable leave;

    @FXML
    private BorderPane panel;

    @FXML
    private Region side;

    @FXML
    private CustomTextField search;

    @FXML
    private ListView<ContentsLine> contents;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Button back;

    @FXML
    private Button forward;

    @FXML
    private Button close;

    /**
     * @param keys the keys that the page names
     * @param leave puts the guide away
     */
    HelpController(HelpViewModel model, ReadOnlyObjectProperty<KeyMap> keys, Messages messages, Runnable leave) {
        this.model = model;
        this.keys = keys;
        this.messages = messages;
        this.leave = leave;
    }

    @FXML
    void initialize() {
        button(back, "help.back", BACK, () -> turn(model::back));
        button(forward, "help.forward", FORWARD, () -> turn(model::forward));
        button(close, "help.close", KeyCode.ESCAPE.getName(), leave);
        back.disableProperty().bind(model.backProperty().not());
        forward.disableProperty().bind(model.forwardProperty().not());
        side.prefWidthProperty()
                .bind(Bindings.max(
                        LEAST_SIDE,
                        Bindings.min(MOST_SIDE, panel.widthProperty().multiply(SHARE))));
        contents.setCellFactory(view -> new ContentsCell(this::open));
        contents.setPlaceholder(new Label(messages.text("help.none")));
        search.textProperty().addListener((property, was, is) -> model.search(is));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::choose);
        contents.addEventFilter(KeyEvent.KEY_PRESSED, this::choose);
        panel.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.linesProperty().addListener((property, was, is) -> list(is));
        model.pageProperty().addListener(change -> {
            show();
            selectShown();
        });
        model.wantedProperty().addListener(change -> show());
        keys.addListener(change -> show());
        list(model.linesProperty().get());
        show();
    }

    private void button(Button button, String message, String key, Runnable then) {
        button.setAccessibleText(messages.text(message));
        button.setTooltip(new Tooltip(messages.text(message) + "  " + key));
        button.setOnAction(event -> then.run());
    }

    /** Arrows move to the next page of the list, also while the search is typed; Enter opens it. */
    private void choose(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER ->
                Optional.ofNullable(contents.getSelectionModel().getSelectedItem())
                        .ifPresent(
                                line -> open(((ContentsLine.Entry) line).page().id()));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        List<ContentsLine> lines = contents.getItems();
        int at = contents.getSelectionModel().getSelectedIndex() + by;
        while (at >= 0 && at < lines.size() && !(lines.get(at) instanceof ContentsLine.Entry)) {
            at += by;
        }
        if (at >= 0 && at < lines.size()) {
            contents.getSelectionModel().select(at);
            contents.scrollTo(Math.max(0, at - 4));
        }
    }

    /** What had the keyboard on the page before is no longer there. */
    private void turn(Runnable change) {
        change.run();
        scroll.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() && event.getCode() == KeyCode.LEFT) {
            turn(model::back);
        } else if (event.isAltDown() && event.getCode() == KeyCode.RIGHT) {
            turn(model::forward);
        } else if (keys.get().keys(Action.SEARCH).stream().anyMatch(key -> key.matches(event))) {
            search.requestFocus();
            search.selectAll();
        } else {
            return;
        }
        event.consume();
    }

    private void open(String page) {
        turn(() -> model.open(page));
    }

    private void list(List<ContentsLine> lines) {
        contents.getItems().setAll(lines);
        if (model.wantedProperty().get().isEmpty()) {
            selectShown();
        } else {
            contents.getSelectionModel().selectFirst();
            contents.scrollTo(0);
        }
    }

    private void selectShown() {
        Optional<GuidePage> shown = model.pageProperty().get();
        for (int i = 0; i < contents.getItems().size(); i++) {
            if (contents.getItems().get(i) instanceof ContentsLine.Entry line
                    && Optional.of(line.page()).equals(shown)) {
                contents.getSelectionModel().select(i);
                contents.scrollTo(Math.max(0, i - 4));
            }
        }
    }

    private void show() {
        model.pageProperty().get().ifPresent(page -> {
            PageView view = new PageView(
                    page, keys.get(), messages, model.wantedProperty().get(), this::open);
            view.links().forEach(this::revealWhenFocused);
            scroll.setContent(view);
            scroll.setAccessibleText(view.getAccessibleText());
            scroll.setVvalue(0);
        });
    }

    private void revealWhenFocused(Node link) {
        link.focusedProperty().addListener((property, was, is) -> {
            if (is) {
                Scrolling.reveal(scroll, link);
            }
        });
    }

    /** What takes the keyboard when the guide opens. */
    Node field() {
        return search;
    }
}
