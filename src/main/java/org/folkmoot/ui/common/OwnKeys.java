package org.folkmoot.ui.common;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** A part of a screen that uses some keys itself while it has the focus; these do not trigger actions. */
public interface OwnKeys {
    boolean takes(KeyEvent press);

    /** Whether the focused node or one of its parents uses the key itself. */
    static boolean taken(KeyEvent press, @Nullable Node focus) {
        for (Node at = focus; at != null; at = at.getParent()) {
            if (at instanceof OwnKeys part && part.takes(press)) {
                return true;
            }
        }
        return false;
    }
}
