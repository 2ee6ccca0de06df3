package org.folkmoot.ui.common;

import javafx.beans.binding.Bindings;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Lays out the head of a screen: the title, and the buttons to its right, or below it if there is not enough room. */
public final class ScreenHead {
    /** A narrower title would wrap after every word. */
    private static final double LEAST_TITLE = 240;

    private ScreenHead() {}

    /** @param head contains the title part and the buttons part */
    public static void spread(FlowPane head) {
        if (head.getChildren().get(0) instanceof Region about
                && head.getChildren().get(1) instanceof Region buttons) {
            spread(head, about, buttons);
        }
    }

    private static void spread(FlowPane head, Region about, Region buttons) {
        // Otherwise the current width of the title would become the minimum width of the head.
        head.setMinWidth(0);
        about.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> {
                            double width = head.getWidth() - head.snappedLeftInset() - head.snappedRightInset();
                            double beside = width - head.getHgap() - buttons.prefWidth(-1) - 1;
                            return Math.max(0, beside < LEAST_TITLE ? width : beside);
                        },
                        head.widthProperty(),
                        head.insetsProperty(),
                        buttons.widthProperty()));
    }
}
