package org.folkmoot.ui;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Presses keys as fast as a program can: each event goes to the control that has the keyboard, through all filters on its
 * way, as one from the system would. For use on the interface thread.
 */
public final class Keyboard {
    private final Scene scene;

    public Keyboard(Scene scene) {
        this.scene = scene;
    }

    public void press(KeyCode code) {
        press(code, false, false);
    }

    public void press(KeyCode code, boolean shift, boolean control) {
        fire(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code, shift, control);
        boolean types = !control && (code.isLetterKey() || code.isDigitKey());
        if (types) {
            fire(
                    KeyEvent.KEY_TYPED,
                    code.getChar().toLowerCase(java.util.Locale.ROOT),
                    KeyCode.UNDEFINED,
                    shift,
                    false);
        }
        fire(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, code, shift, control);
    }

    /** Types signs, whatever keys they lie on. */
    public void type(String signs) {
        signs.codePoints().forEach(sign -> {
            fire(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, KeyCode.UNDEFINED, false, false);
            fire(KeyEvent.KEY_TYPED, Character.toString(sign), KeyCode.UNDEFINED, false, false);
            fire(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, KeyCode.UNDEFINED, false, false);
        });
    }

    private void fire(
            javafx.event.EventType<KeyEvent> type, String sign, KeyCode code, boolean shift, boolean control) {
        Node focus = scene.getFocusOwner();
        Event.fireEvent(
                focus == null ? scene.getRoot() : focus,
                new KeyEvent(type, sign, "", code, shift, control, false, false));
    }
}
