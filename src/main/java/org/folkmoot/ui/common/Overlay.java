package org.folkmoot.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A layer over the window that shows one panel at a time. Escape or a click beside the panel closes it. */
public final class Overlay extends StackPane {
    /** Pixels left free above and below a panel together. */
    private static final double MARGINS = 48;

    private @Nullable Node returnTo;

    public Overlay() {
        getStyleClass().add("overlay");
        setAlignment(Pos.TOP_CENTER);
        setVisible(false);
        setManaged(false);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Node focus = getScene() == null ? null : getScene().getFocusOwner();
            if (event.getCode() == KeyCode.TAB) {
                wrapFocus(event, focus);
            } else if (event.getCode() == KeyCode.ESCAPE && !OwnKeys.taken(event, focus)) {
                close();
                event.consume();
            }
        });
    }

    /** Keeps Tab inside the panel: after the last control comes the first, and the reverse with Shift. */
    private void wrapFocus(KeyEvent event, @Nullable Node focus) {
        List<Node> stops = new ArrayList<>();
        collect(this, stops);
        int at = stops.indexOf(focus);
        int edge = event.isShiftDown() ? 0 : stops.size() - 1;
        if (!stops.isEmpty() && (at < 0 || at == edge)) {
            stops.get(event.isShiftDown() ? stops.size() - 1 : 0).requestFocus();
            event.consume();
        } else if (stops.isEmpty()) {
            event.consume();
        }
    }

    private static void collect(Node node, List<Node> stops) {
        if (node.isVisible() && !node.isDisabled()) {
            if (node.isFocusTraversable()) {
                stops.add(node);
            }
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
            }
        }
    }

    public boolean isOpen() {
        return isVisible();
    }

    /** Shows a panel and moves the keyboard focus to one of its controls. */
    public void open(Region panel, Node focus) {
        if (!isOpen()) {
            returnTo = getScene() == null ? null : getScene().getFocusOwner();
        }
        panel.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Region shown = fits(panel) ? panel : scrolling(panel);
        getChildren().setAll(shown);
        setVisible(true);
        setManaged(true);
        focus.requestFocus();
    }

    /** Whether the panel's minimum height fits into the window. */
    private boolean fits(Region panel) {
        double available = getScene() == null || getParent() == null
                ? Double.MAX_VALUE
                : getParent().getLayoutBounds().getHeight() - MARGINS;
        getChildren().setAll(panel);
        panel.applyCss();
        return panel.minHeight(-1) <= available;
    }

    private static ScrollPane scrolling(Region panel) {
        StackPane middle = new StackPane(panel);
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("edge-to-edge", "overlay-scroll");
        return scroll;
    }

    /** Removes the panel and returns the keyboard focus to where it was before. */
    public void close() {
        setVisible(false);
        setManaged(false);
        getChildren().clear();
        Node back = returnTo;
        if (back != null) {
            back.requestFocus();
        }
    }
}
