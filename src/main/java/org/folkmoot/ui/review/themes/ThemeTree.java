package org.folkmoot.ui.review.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.ThemeColours;
import org.folkmoot.ui.review.state.ReviewCommands;
import org.folkmoot.ui.review.state.ReviewViewModel;

/** The codeframe as a tree. Enter, Space or a click toggles a theme. */
final class ThemeTree extends TreeView<Theme> {
    private static final double ROW = 32;

    private final ReviewViewModel model;
    private final ReviewCommands commands;
    private final Messages messages;
    private final Supplier<ThemeColours> colours;
    private final Runnable leave;
    private final ThemeMenu menu;
    private final List<Cell> cells = new ArrayList<>();

    /** @param leave moves the keyboard focus after a click */
    ThemeTree(
            ReviewViewModel model,
            ReviewCommands commands,
            Messages messages,
            Supplier<ThemeColours> colours,
            Runnable leave) {
        this.model = model;
        this.commands = commands;
        this.messages = messages;
        this.colours = colours;
        this.leave = leave;
        this.menu = new ThemeMenu(model, commands, messages);
        setId("tree");
        getStyleClass().addAll("theme-tree", "edge-to-edge");
        setShowRoot(false);
        setFixedCellSize(ROW);
        setMinHeight(0);
        setAccessibleText(messages.text("themes.tree.accessible"));
        setCellFactory(view -> {
            Cell cell = new Cell();
            cells.add(cell);
            return cell;
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        focusVisibleProperty().addListener((property, was, is) -> {
            // Without a selected line it would not be visible that Tab has reached the tree; a click selects its own
            // line.
            if (is) {
                selectFirstIfNone();
            }
        });
        setOnContextMenuRequested(this::menuRequested);
    }

    /** @param then called when the tree shows another theme as the one under the keyboard */
    void onCurrent(Runnable then) {
        focusedProperty().addListener(change -> then.run());
        getSelectionModel().selectedItemProperty().addListener(change -> then.run());
    }

    void show(Codeframe codeframe) {
        TreeItem<Theme> root = new TreeItem<>();
        codeframe.roots().forEach(theme -> add(codeframe, theme, root));
        setRoot(root);
    }

    private static void add(Codeframe codeframe, Theme theme, TreeItem<Theme> into) {
        if (theme.retired()) {
            return;
        }
        TreeItem<Theme> item = new TreeItem<>(theme);
        item.setExpanded(true);
        codeframe.children(theme).forEach(child -> add(codeframe, child, item));
        into.getChildren().add(item);
    }

    /** Redraws counts and codings. {@link #refresh} would build all its cells again. */
    void redraw() {
        cells.forEach(Cell::redraw);
    }

    /** The selected theme. */
    Optional<Theme> selectedTheme() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem()).map(TreeItem::getValue);
    }

    /** The selected theme while the tree has the keyboard focus. */
    Optional<Theme> focusedTheme() {
        return isFocused() ? selectedTheme() : Optional.empty();
    }

    /** Moves the keyboard focus to the tree. */
    void takeFocus() {
        selectFirstIfNone();
        requestFocus();
    }

    private void selectFirstIfNone() {
        if (getSelectionModel().isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }

    private void key(KeyEvent event) {
        boolean toggles = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
        Optional<Theme> theme = selectedTheme();
        if (toggles && theme.isPresent()) {
            commands.decisions().toggle(theme.get());
            event.consume();
        }
    }

    /** The menu key opens the menu of the selected theme. */
    private void menuRequested(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            selectedTheme().ifPresent(theme -> menu.of(theme, this).show(this, Side.LEFT, 0, 0));
            event.consume();
        }
    }

    /**
     * Toggles when the button goes down: if the tree took the focus first, the details of its selected theme would push
     * the line away from under the pointer. A click on the arrow beside the line expands or collapses the theme group.
     */
    private void pressed(MouseEvent event, TreeCell<Theme> cell) {
        Theme theme = cell.getItem();
        if (theme != null && event.getButton() == MouseButton.PRIMARY) {
            commands.decisions().toggle(theme);
            leave.run();
            event.consume();
        }
    }

    private final class Cell extends TreeCell<Theme> {
        private final ThemeLine line = new ThemeLine(model, messages);

        Cell() {
            line.setOnMousePressed(event -> pressed(event, this));
            setOnContextMenuRequested(event -> {
                Theme theme = getItem();
                if (theme != null) {
                    menu.of(theme, line).show(line, Side.BOTTOM, 0, 0);
                    event.consume();
                }
            });
        }

        @Override
        protected void updateItem(Theme item, boolean empty) {
            super.updateItem(item, empty);
            redraw();
        }

        void redraw() {
            Theme item = getItem();
            if (isEmpty() || item == null) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                line.show(item, colours.get());
                setGraphic(line);
                setAccessibleText(line.said(item));
            }
        }
    }
}
