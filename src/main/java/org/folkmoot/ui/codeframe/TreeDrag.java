package org.folkmoot.ui.codeframe;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.folkmoot.model.codeframe.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Drag and drop within the tree. Dropped at the edge of a row, a theme is placed before or after it; dropped on the
 * middle, it is moved into or merged with it. Escape cancels. Near the top and bottom the tree scrolls.
 */
final class TreeDrag {
    /** The part of a row that a theme is dropped on. */
    enum Part {
        BEFORE,
        ONTO,
        BEHIND
    }

    /** Called after a drop on another theme; {@code x} and {@code y} are screen coordinates. */
    interface Dropped {
        void dropped(Theme moved, Theme target, Part part, boolean shift, double x, double y);
    }

    private static final double THRESHOLD = 6;
    private static final double EDGE = 0.28;
    private static final List<PseudoClass> MARKS = List.of(mark("drop-before"), mark("drop-onto"), mark("drop-behind"));

    private final TreeView<Theme> tree;
    private final Dropped then;
    private @Nullable Theme held;
    private @Nullable TreeCell<Theme> over;
    private Part part = Part.ONTO;
    private Point2D start = Point2D.ZERO;
    private boolean dragging;

    TreeDrag(TreeView<Theme> tree, Dropped then) {
        this.tree = tree;
        this.then = then;
        tree.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        tree.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        tree.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        tree.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && dragging) {
                end();
                event.consume();
            }
        });
    }

    private static PseudoClass mark(String name) {
        return PseudoClass.getPseudoClass(name);
    }

    private void pressed(MouseEvent event) {
        TreeCell<Theme> cell = cellAt(event);
        held = event.getButton() == MouseButton.PRIMARY && cell != null ? cell.getItem() : null;
        start = new Point2D(event.getSceneX(), event.getSceneY());
        dragging = false;
    }

    private void dragged(MouseEvent event) {
        Theme moved = held;
        if (moved == null) {
            return;
        }
        if (!dragging && start.distance(event.getSceneX(), event.getSceneY()) < THRESHOLD) {
            return;
        }
        dragging = true;
        tree.pseudoClassStateChanged(mark("dragging"), true);
        scrollAlong(event);
        TreeCell<Theme> cell = cellAt(event);
        unmark();
        Theme target = cell == null ? null : cell.getItem();
        if (cell != null && target != null && target.id() != moved.id()) {
            over = cell;
            part = partAt(cell, event);
            cell.pseudoClassStateChanged(
                    switch (part) {
                        case BEFORE -> MARKS.get(0);
                        case ONTO -> MARKS.get(1);
                        case BEHIND -> MARKS.get(2);
                    },
                    true);
        }
        event.consume();
    }

    private void released(MouseEvent event) {
        Theme moved = held;
        TreeCell<Theme> cell = over;
        boolean was = dragging;
        Part where = part;
        end();
        Theme target = cell == null ? null : cell.getItem();
        if (was) {
            event.consume();
            if (moved != null && target != null) {
                then.dropped(moved, target, where, event.isShiftDown(), event.getScreenX(), event.getScreenY());
            }
        }
    }

    private void end() {
        unmark();
        held = null;
        dragging = false;
        tree.pseudoClassStateChanged(mark("dragging"), false);
    }

    private void unmark() {
        TreeCell<Theme> cell = over;
        if (cell != null) {
            MARKS.forEach(each -> cell.pseudoClassStateChanged(each, false));
        }
        over = null;
    }

    private static Part partAt(Node cell, MouseEvent event) {
        Bounds bounds = cell.localToScene(cell.getLayoutBounds());
        double share = (event.getSceneY() - bounds.getMinY()) / bounds.getHeight();
        return share < EDGE ? Part.BEFORE : share > 1 - EDGE ? Part.BEHIND : Part.ONTO;
    }

    private void scrollAlong(MouseEvent event) {
        Bounds bounds = tree.localToScene(tree.getLayoutBounds());
        TreeCell<Theme> cell = cellAt(event);
        if (cell == null) {
            return;
        }
        if (event.getSceneY() < bounds.getMinY() + cell.getHeight()) {
            tree.scrollTo(Math.max(0, cell.getIndex() - 1));
        } else if (event.getSceneY() > bounds.getMaxY() - cell.getHeight()) {
            int lines = (int) (bounds.getHeight() / cell.getHeight());
            tree.scrollTo(Math.max(0, cell.getIndex() + 2 - lines));
        }
    }

    @SuppressWarnings("unchecked")
    private @Nullable TreeCell<Theme> cellAt(MouseEvent event) {
        for (Node node : tree.lookupAll(".tree-cell")) {
            if (node instanceof TreeCell<?> cell
                    && !cell.isEmpty()
                    && cell.localToScene(cell.getLayoutBounds()).contains(event.getSceneX(), event.getSceneY())) {
                return (TreeCell<Theme>) cell;
            }
        }
        return null;
    }
}
