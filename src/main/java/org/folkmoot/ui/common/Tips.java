package org.folkmoot.ui.common;

import java.util.function.Supplier;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Tooltips for nodes that are created again for every response. A tooltip is a window and costs more than the node that it
 * explains, so it is created when the pointer enters the node.
 */
public final class Tips {
    private Tips() {}

    /** Sets the text of the tooltip. A second call replaces it. */
    public static void say(Control control, Supplier<String> words) {
        make(control, () -> new Tooltip(words.get()));
    }

    /** Sets the tooltip, created each time the pointer enters. A second call replaces it. */
    public static void make(Control control, Supplier<Tooltip> tip) {
        control.setTooltip(null);
        control.setOnMouseEntered((MouseEvent event) -> control.setTooltip(tip.get()));
    }
}
