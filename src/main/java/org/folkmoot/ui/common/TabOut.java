package org.folkmoot.ui.common;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Makes Tab leave a text area as it leaves a text field, so that the keyboard focus is never trapped. */
public final class TabOut {
    private TabOut() {}

    public static void install(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
                // A text area already moves the focus on Ctrl+Tab.
                Node target = area;
                target.fireEvent(new KeyEvent(
                        area,
                        area,
                        KeyEvent.KEY_PRESSED,
                        "",
                        "\t",
                        KeyCode.TAB,
                        event.isShiftDown(),
                        true,
                        false,
                        false));
                event.consume();
            }
        });
    }
}
