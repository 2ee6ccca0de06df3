package org.folkmoot.ui;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.folkmoot.ui.common.ActionScope;
import org.folkmoot.ui.common.Actions;

/** One screen of an open consultation. */
interface Screen {
    ActionScope scope();

    Parent root();

    /** What the bar at the top shows for this screen; an empty region by default. */
    default Node barContent() {
        return new Region();
    }

    /** Registers what the screen's actions do. */
    default void bind(Actions actions) {}

    /** Reads what the screen shows. Called before it is shown. */
    void load();

    /**
     * Updates the screen while it is shown.
     *
     * @param reversed whether an undo or redo is the cause
     */
    void refresh(boolean reversed);

    /** Moves the keyboard focus into the screen. */
    void focus();
}
