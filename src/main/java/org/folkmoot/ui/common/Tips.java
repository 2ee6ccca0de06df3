package org.folkmoot.ui.common;

import java.util.function.Supplier;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Tips of what is drawn afresh with every response. A tip is a window of its own and costs more than what it explains,
 * so it is made when the pointer comes.
 */
public final class Tips {
    private Tips() {}

    /** Says something when pointed at. A second call changes what is said. */
    public static void say(Control control, Supplier<String> words) {
        make(control, () -> new Tooltip(words.get()));
    }

    /** Shows a tip when pointed at, made anew each time that the pointer comes. A second call puts another in its place. */
    public static void make(Control control, Supplier<Tooltip> tip) {
        control.setTooltip(null);
        control.setOnMouseEntered((MouseEvent event) -> control.setTooltip(tip.get()));
    }
}
