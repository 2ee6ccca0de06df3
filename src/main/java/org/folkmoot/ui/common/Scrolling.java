package org.folkmoot.ui.common;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls a pane as little as needed. */
public final class Scrolling {
    private static final double AROUND = 24;

    private Scrolling() {}

    /** Scrolls a part of the content into view. */
    public static void reveal(ScrollPane scroll, Node part) {
        reveal(scroll, part, part.getBoundsInLocal());
    }

    /** @param place in the coordinates of {@code part} */
    public static void reveal(ScrollPane scroll, Node part, Bounds place) {
        Node content = scroll.getContent();
        if (content == null || part.getScene() == null) {
            return;
        }
        Bounds wanted = content.sceneToLocal(part.localToScene(place));
        double seen = scroll.getViewportBounds().getHeight();
        double room = content.getBoundsInLocal().getHeight() - seen;
        if (room <= 0) {
            return;
        }
        double top = scroll.getVvalue() * room;
        double least = wanted.getMaxY() + AROUND - seen;
        double most = wanted.getMinY() - AROUND;
        if (top < least || top > most) {
            double to = wanted.getHeight() + 2 * AROUND > seen || top > most ? most : least;
            scroll.setVvalue(Math.max(0, Math.min(1, to / room)));
        }
    }
}
