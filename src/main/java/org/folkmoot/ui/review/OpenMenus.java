package org.folkmoot.ui.review;

import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyEvent;

/** What all menus of the reader have in common. */
final class OpenMenus {
    private OpenMenus() {}

    /** Keys that mean nothing to an open menu mean nothing at all: without this, the screen behind would do them. */
    static void keepKeys(ContextMenu menu) {
        menu.addEventHandler(KeyEvent.ANY, KeyEvent::consume);
    }
}
