package org.folkmoot.ui.common;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** A part of a screen that has a use of its own for some keys while the keyboard is in it; actions let it have them. */
public interface OwnKeys {
    boolean takes(KeyEvent press);

    /** Whether the part that has the keyboard takes a key itself. */
    static boolean taken(KeyEvent press, @Nullable Node focus) {
        for (Node at = focus; at != null; at = at.getParent()) {
            if (at instanceof OwnKeys part && part.takes(press)) {
                return true;
            }
        }
        return false;
    }
}
