package org.folkmoot.ui.common;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;

/** Key handling of context menus. */
public final class OpenMenus {
    private OpenMenus() {}

    /** Consumes keys that an open menu does not use, so that they do not trigger actions of the screen behind it. */
    public static void keepKeys(ContextMenu menu) {
        menu.addEventHandler(KeyEvent.ANY, KeyEvent::consume);
    }

    /** Chooses the entry at the position given by a digit key, 1 for the first. */
    public static void byNumber(ContextMenu menu, KeyEvent pressed) {
        int place = pressed.getCode().isDigitKey() ? pressed.getCode().getChar().charAt(0) - '1' : -1;
        if (place >= 0
                && place < menu.getItems().size()
                && !(menu.getItems().get(place) instanceof SeparatorMenuItem)) {
            MenuItem chosen = menu.getItems().get(place);
            menu.hide();
            chosen.fire();
            pressed.consume();
        }
    }
}
