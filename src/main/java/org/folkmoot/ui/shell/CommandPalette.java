package org.folkmoot.ui.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.Actions;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Overlay;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Finds an action or saved filter as the user types, and runs it. */
public final class CommandPalette extends VBox {
    private static final double ROW = 36;
    private static final int MAX_ROWS = 10;
    /** Rows shown even in a low window. */
    private static final int MIN_ROWS = 3;

    private final Actions actions;
    private final Messages messages;
    private final Overlay overlay;
    private final Map<Integer, String> themes;
    private final List<PaletteEntry> offered;
    private final CustomTextField typed = new CustomTextField();
    private final ListView<PaletteEntry> found = new ListView<>();

    /**
     * @param themes names of the themes that have a number
     * @param more entries offered after the actions
     */
    public CommandPalette(
            Actions actions, Messages messages, Overlay overlay, Map<Integer, String> themes, List<PaletteEntry> more) {
        super(8);
        this.actions = actions;
        this.messages = messages;
        this.overlay = overlay;
        this.themes = themes;
        Stream<PaletteEntry> known = actions.available().stream()
                .filter(action -> action != Action.PALETTE)
                .filter(action -> !Action.NUMBERED.contains(action)
                        || action.number().map(themes::containsKey).orElse(true))
                .map(this::entry);
        this.offered = Stream.concat(known, more.stream()).toList();
        getStyleClass().addAll("panel", "palette");
        FontIcon icon = new FontIcon("fth-search");
        icon.getStyleClass().add("field-icon");
        typed.setLeft(icon);
        typed.setPromptText(messages.text("palette.prompt"));
        typed.setAccessibleText(messages.text("palette.prompt"));
        found.setCellFactory(view -> new EntryCell());
        found.setFixedCellSize(ROW);
        found.setFocusTraversable(false);
        found.getStyleClass().add("edge-to-edge");
        found.setPlaceholder(new Label(messages.text("palette.none")));
        typed.textProperty().addListener(change -> find());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getChildren().addAll(typed, found);
        find();
    }

    /** The text field, which takes the keyboard focus. */
    public Node field() {
        return typed;
    }

    private void find() {
        String wanted = typed.getText().strip().toLowerCase(Locale.UK);
        found.getItems()
                .setAll(offered.stream()
                        .filter(entry -> rank(entry, wanted) < Integer.MAX_VALUE)
                        .sorted(Comparator.comparingInt(entry -> rank(entry, wanted)))
                        .toList());
        found.getSelectionModel().selectFirst();
        found.setPrefHeight(
                ROW * Math.max(1, Math.min(MAX_ROWS, found.getItems().size())) + 2);
        found.setMinHeight(Math.min(found.getPrefHeight(), ROW * MIN_ROWS + 2));
    }

    /** Names that start with the text rank first, then those with a word that does, then those that contain it. */
    private static int rank(PaletteEntry entry, String wanted) {
        String name = entry.name().toLowerCase(Locale.UK);
        return name.startsWith(wanted)
                ? 0
                : name.contains(" " + wanted) ? 1 : name.contains(wanted) ? 2 : Integer.MAX_VALUE;
    }

    private PaletteEntry entry(Action action) {
        return new PaletteEntry(
                name(action), actions.keyMap().text(action, messages.text("keys.or")), () -> actions.run(action));
    }

    private String name(Action action) {
        return action.number()
                .map(number -> Action.GIVING.contains(action)
                        ? messages.text("action.give", number)
                        : messages.text("action.theme", number, themes.getOrDefault(number, "")))
                .orElseGet(() -> messages.text(action.messageKey()));
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> found.getSelectionModel().selectNext();
            case UP -> found.getSelectionModel().selectPrevious();
            case ENTER -> run(found.getSelectionModel().getSelectedItem());
            default -> {
                return;
            }
        }
        found.scrollTo(Math.max(0, found.getSelectionModel().getSelectedIndex() - MAX_ROWS + 2));
        event.consume();
    }

    private void run(@Nullable PaletteEntry entry) {
        if (entry != null) {
            overlay.close();
            entry.then().run();
        }
    }

    private final class EntryCell extends ListCell<PaletteEntry> {
        private final Label name = new Label();
        private final Label keys = new Label();
        private final HBox line = new HBox(8, name, keys);

        EntryCell() {
            keys.getStyleClass().add("menu-keys");
            name.setMaxWidth(Double.MAX_VALUE);
            line.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(name, Priority.ALWAYS);
            setOnMouseClicked(event -> run(getItem()));
        }

        @Override
        protected void updateItem(PaletteEntry item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            name.setText(item.name());
            keys.setText(item.keys());
            setGraphic(line);
            setAccessibleText((item.name() + " " + item.keys()).strip());
        }
    }
}
