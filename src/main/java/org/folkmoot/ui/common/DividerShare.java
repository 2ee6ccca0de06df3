package org.folkmoot.ui.common;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/**
 * The share of the width that the first pane has until a hand moves the divider. A pane that a narrow window squeezed
 * would else stay so narrow in a wide one.
 */
public final class DividerShare {
    private DividerShare() {}

    public static void keep(SplitPane split, double share) {
        BooleanProperty moved = new SimpleBooleanProperty();
        split.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            if (event.getTarget() instanceof Node target && isDivider(target)) {
                moved.set(true);
            }
        });
        // The pane itself places its dividers while it is laid out, so this has to come after.
        split.widthProperty()
                .addListener(change -> Platform.runLater(() -> {
                    if (!moved.get()) {
                        split.setDividerPositions(share);
                    }
                }));
    }

    private static boolean isDivider(Node node) {
        Node parent = node.getParent();
        return node.getStyleClass().contains("split-pane-divider")
                || (parent != null && parent.getStyleClass().contains("split-pane-divider"));
    }
}
