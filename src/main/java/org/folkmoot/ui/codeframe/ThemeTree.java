package org.folkmoot.ui.codeframe;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.StackPane;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.ui.common.Hint;
import org.folkmoot.ui.common.Messages;
import org.jspecify.annotations.Nullable;

/** Shows the codeframe in a tree control and keeps its selection and collapsed groups across reloads. */
final class ThemeTree {
    /** Rows kept visible above a theme that is scrolled into view. */
    private static final int ROWS_ABOVE = 3;

    private final TreeView<Theme> tree = new TreeView<>();
    private final CodeframeViewModel model;
    private final Hint empty;
    private final Set<Long> collapsed = new HashSet<>();
    private boolean showing;
    private boolean focusWanted;

    /** @param addTheme runs when the user asks for a first theme in an empty codeframe */
    ThemeTree(CodeframeViewModel model, Messages messages, Runnable addTheme) {
        this.model = model;
        this.empty = new Hint("fth-tag", messages.text("codeframe.none.title"), messages.text("codeframe.none.text"))
                .with(messages.text("codeframe.new.button"), addTheme);
        empty.setVisible(false);
        tree.setShowRoot(false);
        tree.getStyleClass().addAll("theme-tree", "codeframe-tree");
        tree.setAccessibleText(messages.text("codeframe.tree.accessible"));
        tree.setCellFactory(view -> new CodeframeCell(model, messages));
        tree.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> {
            if (!showing) {
                model.select(is == null ? null : is.getValue());
            }
        });
        tree.sceneProperty().addListener(change -> focusOnceShown());
    }

    /** Adds the tree, and the hint for an empty codeframe, to the screen. */
    void attach(StackPane slot) {
        slot.getChildren().setAll(tree, empty);
    }

    TreeView<Theme> view() {
        return tree;
    }

    void show(Codeframe codeframe) {
        showing = true;
        rememberCollapsed(tree.getRoot());
        TreeItem<Theme> root = new TreeItem<>();
        codeframe.roots().forEach(theme -> add(codeframe, theme, root));
        tree.setRoot(root);
        boolean none = root.getChildren().isEmpty();
        tree.setVisible(!none);
        empty.setVisible(none);
        showing = false;
        select(model.selectedProperty().get());
    }

    private void rememberCollapsed(@Nullable TreeItem<Theme> item) {
        if (item == null) {
            return;
        }
        Theme theme = item.getValue();
        if (theme != null && !item.isLeaf()) {
            if (item.isExpanded()) {
                collapsed.remove(theme.id());
            } else {
                collapsed.add(theme.id());
            }
        }
        item.getChildren().forEach(this::rememberCollapsed);
    }

    private void add(Codeframe codeframe, Theme theme, TreeItem<Theme> parent) {
        if (theme.retired() && !model.retiredShownProperty().get()) {
            return;
        }
        TreeItem<Theme> item = new TreeItem<>(theme);
        item.setExpanded(!collapsed.contains(theme.id()));
        codeframe.children(theme).forEach(child -> add(codeframe, child, item));
        parent.getChildren().add(item);
    }

    void select(Optional<Theme> theme) {
        Optional<TreeItem<Theme>> item = theme.flatMap(selected -> find(tree.getRoot(), selected.id()));
        if (item.isPresent() && tree.getSelectionModel().getSelectedItem() != item.get()) {
            showing = true;
            tree.getSelectionModel().select(item.get());
            showing = false;
            int row = tree.getRow(item.get());
            if (!isVisible(row)) {
                tree.scrollTo(Math.max(0, row - ROWS_ABOVE));
            }
        }
    }

    private boolean isVisible(int row) {
        return tree.lookupAll(".tree-cell").stream()
                .anyMatch(node -> node instanceof CodeframeCell cell
                        && cell.getIndex() == row
                        && cell.getBoundsInParent().getMaxY() <= tree.getHeight());
    }

    private static Optional<TreeItem<Theme>> find(@Nullable TreeItem<Theme> item, long id) {
        if (item == null) {
            return Optional.empty();
        }
        if (item.getValue() != null && item.getValue().id() == id) {
            return Optional.of(item);
        }
        return item.getChildren().stream()
                .map(child -> find(child, id))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Redraws the rows, whose counts have changed. */
    void refresh() {
        tree.refresh();
    }

    /** Focuses the tree now or, because a split pane adds its parts only on layout, as soon as it is in the scene. */
    void focus() {
        if (tree.getScene() == null) {
            focusWanted = true;
            return;
        }
        if (tree.getSelectionModel().isEmpty()) {
            tree.getSelectionModel().selectFirst();
        }
        tree.requestFocus();
    }

    private void focusOnceShown() {
        if (focusWanted && tree.getScene() != null) {
            focusWanted = false;
            Platform.runLater(this::focus);
        }
    }
}
