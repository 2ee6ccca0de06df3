package org.folkmoot.ui.review.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.CustomTextField;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.text.Span;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.ThemeColours;
import org.folkmoot.ui.review.state.ReviewCommands;
import org.folkmoot.ui.review.state.ReviewViewModel;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The theme finder and its list. It keeps the words selected when it opened, so that several themes can be coded to
 * them in one go.
 */
final class ThemePicker {
    private static final double ROW = 44;

    private final CustomTextField field = new CustomTextField();
    private final ListView<FoundLine> found = new ListView<>();
    private final ReviewViewModel model;
    private final ReviewCommands commands;
    private final ReadOnlyObjectWrapper<Optional<Theme>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private ThemeSearch finder;
    private Runnable leave = () -> {};
    private Consumer<String> makeNew = name -> {};
    private Runnable shown = () -> {};
    private Optional<Span> words = Optional.empty();
    private boolean open;

    ThemePicker(ReviewViewModel model, ReviewCommands commands, Messages messages, Supplier<ThemeColours> colours) {
        this.model = model;
        this.commands = commands;
        this.finder = new ThemeSearch(model.themes().codeframeProperty().get());
        FontIcon sign = new FontIcon("fth-search");
        sign.getStyleClass().add("field-icon");
        field.setLeft(sign);
        field.promptTextProperty().bind(messages.live("themes.find"));
        field.setAccessibleText(messages.text("themes.find.accessible"));
        field.setId("finder");
        found.setId("found");
        found.getStyleClass().addAll("found-themes", "edge-to-edge");
        found.setFixedCellSize(ROW);
        found.setFocusTraversable(false);
        found.setVisible(false);
        found.setAccessibleText(messages.text("themes.found.accessible"));
        found.setCellFactory(view -> new FoundCell(model, messages, colours, () -> choose(false)));
        found.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> current.set(theme(is)));
        field.textProperty().addListener(change -> find());
        field.focusedProperty().addListener((property, was, is) -> focused(is));
        field.setOnMouseClicked(event -> open());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    Node field() {
        return field;
    }

    /** The typed text, without surrounding blanks. */
    String typed() {
        return field.getText().strip();
    }

    void clear() {
        field.clear();
    }

    Node list() {
        return found;
    }

    /** @param then moves the focus afterwards */
    void onLeave(Runnable then) {
        leave = then;
    }

    /** @param then receives the name if the user wants a new theme */
    void onNew(Consumer<String> then) {
        makeNew = then;
    }

    /** @param then runs when the list is shown or hidden */
    void onShown(Runnable then) {
        shown = then;
    }

    void show(Codeframe codeframe) {
        finder = new ThemeSearch(codeframe);
        find();
    }

    void refresh() {
        if (open) {
            found.refresh();
        }
    }

    void focus() {
        words = model.reading().selectionProperty().get();
        field.requestFocus();
        field.selectAll();
        open();
    }

    private void open() {
        open = true;
        find();
    }

    private void focused(boolean focused) {
        if (focused) {
            words = model.reading().selectionProperty().get();
        } else {
            open = false;
            words = Optional.empty();
        }
        find();
    }

    /** Whether the list is shown in place of the tree. */
    boolean isOpen() {
        return field.isFocused() && (open || !field.getText().isBlank());
    }

    /** The words to code the next theme to. */
    Optional<Span> words() {
        return isOpen() ? words : Optional.empty();
    }

    /** The focused theme. */
    ReadOnlyObjectProperty<Optional<Theme>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    private void find() {
        found.setVisible(isOpen());
        if (isOpen()) {
            String typed = field.getText().strip();
            List<Long> recent = model.themes().recent().ids();
            List<ThemeHit> hits = finder.find(typed, recent);
            List<FoundLine> lines = new ArrayList<>(hits);
            if (!typed.isEmpty() && hits.stream().noneMatch(hit -> hit.exact(typed))) {
                lines.add(new FoundLine.NewTheme(typed));
            }
            found.getItems().setAll(lines);
            // With nothing typed, only a recently used theme is a likely choice.
            if (typed.isEmpty() && recent.isEmpty()) {
                found.getSelectionModel().clearSelection();
            } else {
                found.getSelectionModel().selectFirst();
            }
            found.scrollTo(0);
        } else {
            current.set(Optional.empty());
        }
        shown.run();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            move(event.getCode() == KeyCode.DOWN ? 1 : -1);
        } else if (event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP) {
            move(event.getCode() == KeyCode.PAGE_DOWN ? 8 : -8);
        } else if (event.getCode() == KeyCode.ENTER) {
            choose(event.isShiftDown() || event.isShortcutDown());
        } else {
            return;
        }
        event.consume();
    }

    private void move(int by) {
        if (!isOpen()) {
            open();
            return;
        }
        int last = found.getItems().size() - 1;
        int at = found.getSelectionModel().getSelectedIndex();
        found.getSelectionModel().select(Math.max(0, Math.min(last, at + by)));
        found.scrollTo(Math.max(0, found.getSelectionModel().getSelectedIndex() - 2));
    }

    private void choose(boolean stay) {
        FoundLine line = isOpen() ? found.getSelectionModel().getSelectedItem() : null;
        if (line instanceof FoundLine.NewTheme wanted) {
            makeNew.accept(wanted.name());
            return;
        }
        if (line instanceof ThemeHit hit) {
            commands.decisions().toggle(hit.theme(), words);
        }
        if (stay) {
            field.selectAll();
        } else {
            leave();
        }
    }

    private void leave() {
        field.clear();
        leave.run();
    }

    private static Optional<Theme> theme(@Nullable FoundLine line) {
        return line instanceof ThemeHit hit ? Optional.of(hit.theme()) : Optional.empty();
    }
}
