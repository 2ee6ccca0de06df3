package org.folkmoot.ui.common;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** In a text area Tab goes to the next control, as in a field of one line, so that the keyboard is never caught in it. */
public final class TabOut {
    private TabOut() {}

    public static void install(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
                // With Ctrl a text area itself hands the keyboard on.
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
