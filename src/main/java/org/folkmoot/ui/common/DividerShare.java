package org.folkmoot.ui.common;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/**
 * Keeps the first pane at a share of the width until the user moves the divider. Otherwise, a pane made narrow by a
 * narrow window would stay narrow when the window grows.
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
        // The split pane positions its dividers during layout, so this must run afterwards.
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
