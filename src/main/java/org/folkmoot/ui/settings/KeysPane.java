package org.folkmoot.ui.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.ActionNames;
import org.folkmoot.ui.common.Key;
import org.folkmoot.ui.common.KeyMap;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.OwnKeys;

/**
 * The keys of all actions. The button of an action shows its key; after it is pressed, the next key becomes the action's
 * key. A key that another action has must be pressed twice: the first press only names that action.
 */
final class KeysPane extends VBox implements OwnKeys {
    private final Preferences preferences;
    private final Messages messages;
    private final TextField filter = new TextField();
    private final Label told = new Label();
    private final VBox rows = new VBox();
    private final Map<Action, Button> buttons = new EnumMap<>(Action.class);
    private Optional<Action> waiting = Optional.empty();
    private Optional<Key> contested = Optional.empty();

    KeysPane(Preferences preferences, Messages messages) {
        super(8);
        this.preferences = preferences;
        this.messages = messages;
        filter.setPromptText(messages.text("settings.keys.find"));
        filter.setAccessibleText(messages.text("settings.keys.find"));
        filter.setPrefColumnCount(24);
        filter.textProperty().addListener(change -> list());
        Button all = new Button(messages.text("settings.keys.reset-all"));
        all.setOnAction(event -> {
            preferences.keys(KeyMap.standard());
            announce(messages.text("settings.keys.reset-all.done"));
            list();
        });
        told.setWrapText(true);
        told.getStyleClass().add("keys-told");
        announce(messages.text("settings.keys.how"));
        getChildren().addAll(new FlowPane(8, 8, filter, all), told, rows);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (waiting.isPresent()) {
                event.consume();
            }
        });
        list();
    }

    /** While the pane waits for a key, no other control receives it. */
    @Override
    public boolean takes(KeyEvent press) {
        return waiting.isPresent();
    }

    private void list() {
        String wanted = filter.getText().strip().toLowerCase(Locale.UK);
        rows.getChildren().clear();
        buttons.clear();
        Stream.of(Action.values())
                .filter(action -> name(action).toLowerCase(Locale.UK).contains(wanted)
                        || keys().text(action, "").toLowerCase(Locale.UK).contains(wanted))
                .forEach(action -> rows.getChildren().add(row(action)));
    }

    private Node row(Action action) {
        Label what = new Label(name(action));
        what.setWrapText(true);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        Button key = new Button();
        key.getStyleClass().add("key-button");
        key.setId("key-" + action.name().toLowerCase(Locale.ROOT));
        key.setOnAction(event -> await(action));
        key.focusedProperty().addListener((property, was, is) -> {
            if (!is && waiting.equals(Optional.of(action))) {
                stopWaiting();
            }
        });
        buttons.put(action, key);
        Button reset = new Button(messages.text("settings.keys.reset"));
        reset.getStyleClass().add("flat");
        reset.setAccessibleText(messages.text("settings.keys.reset.of", name(action)));
        reset.setVisible(keys().isChanged(action));
        reset.setOnAction(event -> {
            key.requestFocus();
            change(action, action.keys());
        });
        HBox row = new HBox(8, what, reset, key);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("key-row");
        label(action);
        return row;
    }

    private void label(Action action) {
        Button key = buttons.get(action);
        if (key != null) {
            String text = keys().text(action, messages.text("keys.or"));
            boolean waits = waiting.equals(Optional.of(action));
            key.setText(
                    waits
                            ? messages.text("settings.keys.press")
                            : text.isEmpty() ? messages.text("settings.keys.none") : text);
            key.setAccessibleText(messages.text("settings.keys.accessible", name(action), key.getText()));
            if (key.getParent() instanceof HBox row) {
                row.getChildren().get(1).setVisible(keys().isChanged(action));
            }
        }
    }

    private void await(Action action) {
        stopWaiting();
        waiting = Optional.of(action);
        label(action);
        announce(messages.text("settings.keys.waiting", name(action)));
    }

    private void stopWaiting() {
        Optional<Action> was = waiting;
        waiting = Optional.empty();
        contested = Optional.empty();
        was.ifPresent(this::label);
    }

    private void pressed(KeyEvent event) {
        if (waiting.isEmpty()) {
            return;
        }
        Action action = waiting.get();
        if (event.getCode() == KeyCode.TAB) {
            // Tab always leaves the control, so that the keyboard focus is never trapped.
            return;
        }
        event.consume();
        if (event.getCode() == KeyCode.ESCAPE) {
            stopWaiting();
            announce(messages.text("settings.keys.how"));
        } else if (event.getCode() == KeyCode.BACK_SPACE || event.getCode() == KeyCode.DELETE) {
            take(action, List.of());
        } else {
            Key.of(event).ifPresent(key -> wanted(action, key));
        }
    }

    private void wanted(Action action, Key key) {
        Optional<Action> other = keys().clash(action, key);
        if (other.isPresent() && !contested.equals(Optional.of(key))) {
            contested = Optional.of(key);
            announce(messages.text("settings.keys.clash", key.text(), name(other.get())));
            return;
        }
        KeyMap map = keys();
        for (Optional<Action> loser = other; loser.isPresent(); loser = map.clash(action, key)) {
            Action from = loser.get();
            map = map.with(
                    from,
                    map.keys(from).stream().filter(each -> !each.equals(key)).toList());
        }
        preferences.keys(map);
        take(action, List.of(key));
        other.ifPresent(this::label);
    }

    private void take(Action action, List<Key> keys) {
        stopWaiting();
        change(action, keys);
    }

    private void change(Action action, List<Key> keys) {
        // A standard key that the user has since assigned to another action stays with it.
        List<Key> free =
                keys.stream().filter(key -> keys().clash(action, key).isEmpty()).toList();
        preferences.keys(keys().with(action, free));
        label(action);
        String now = keys().text(action, messages.text("keys.or"));
        announce(
                now.isEmpty()
                        ? messages.text("settings.keys.taken", name(action))
                        : messages.text("settings.keys.given", name(action), now));
    }

    private void announce(String text) {
        told.setText(text);
        told.setAccessibleText(text);
    }

    private KeyMap keys() {
        return preferences.keysProperty().get();
    }

    private String name(Action action) {
        return ActionNames.of(action, messages);
    }
}
