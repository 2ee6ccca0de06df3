package org.folkmoot.ui.common;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A layer over the window that shows one panel at a time; Escape or a click beside it closes it. */
public final class Overlay extends StackPane {
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
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
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
        getChildren().setAll(panel);
        setVisible(true);
        setManaged(true);
        focus.requestFocus();
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
