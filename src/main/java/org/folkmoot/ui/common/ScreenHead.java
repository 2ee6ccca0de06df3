package org.folkmoot.ui.common;

import javafx.beans.binding.Bindings;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** The head of a screen: what it is about, and at the right its buttons; below instead where both have no room. */
public final class ScreenHead {
    /** Less would break a title into single words. */
    private static final double LEAST_TITLE = 240;

    private ScreenHead() {}

    /** @param head holds two parts, what it is about and the buttons */
    public static void spread(FlowPane head) {
        if (head.getChildren().get(0) instanceof Region about
                && head.getChildren().get(1) instanceof Region buttons) {
            spread(head, about, buttons);
        }
    }

    private static void spread(FlowPane head, Region about, Region buttons) {
        // Else the width that the first part has now would be the least that the head may have.
        head.setMinWidth(0);
        about.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> {
                            double room = head.getWidth() - head.snappedLeftInset() - head.snappedRightInset();
                            double beside = room - head.getHgap() - buttons.prefWidth(-1) - 1;
                            return Math.max(0, beside < LEAST_TITLE ? room : beside);
                        },
                        head.widthProperty(),
                        head.insetsProperty(),
                        buttons.widthProperty()));
    }
}
