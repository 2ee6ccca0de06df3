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

/** A layer over the window that shows one panel at a time; Escape or a click beside it closes it. */
public final class Overlay extends StackPane {
    /** Above and below a panel. */
    private static final double ROOM_AROUND = 48;

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
                goRound(event, focus);
            } else if (event.getCode() == KeyCode.ESCAPE && !OwnKeys.taken(event, focus)) {
                close();
                event.consume();
            }
        });
    }

    /** Tab stays within the panel: from its last control to the first, and back. */
    private void goRound(KeyEvent event, @Nullable Node focus) {
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

    /** Shows a panel and gives it the keyboard. */
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

    /** Whether a panel can be made small enough for the window. */
    private boolean fits(Region panel) {
        double room = getScene() == null || getParent() == null
                ? Double.MAX_VALUE
                : getParent().getLayoutBounds().getHeight() - ROOM_AROUND;
        getChildren().setAll(panel);
        panel.applyCss();
        return panel.minHeight(-1) <= room;
    }

    private static ScrollPane scrolling(Region panel) {
        StackPane middle = new StackPane(panel);
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("edge-to-edge", "overlay-scroll");
        return scroll;
    }

    /** Takes the panel away and gives the keyboard back to where it was. */
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
