package org.folkmoot.ui.common;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;

/** What the menus of the reader have in common. */
public final class OpenMenus {
    private OpenMenus() {}

    /** Keys that mean nothing to an open menu mean nothing at all: without this, the screen behind would do them. */
    public static void keepKeys(ContextMenu menu) {
        menu.addEventHandler(KeyEvent.ANY, KeyEvent::consume);
    }

    /** Lets a digit choose an entry by its place, 1 for the first. */
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
