package org.folkmoot.ui.common;

import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Turns key presses into actions, except where a control needs the key itself. */
public final class Keys {
    private final Actions actions;
    private final Overlay overlay;
    private boolean pressed;

    /** @param overlay while it shows something, only that gets keys */
    public Keys(Actions actions, Overlay overlay) {
        this.actions = actions;
        this.overlay = overlay;
    }

    public void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            pressed = false;
            Node focus = scene.getFocusOwner();
            Stream.of(Action.values())
                    .filter(action -> action.isPressed(event) && allowed(action, event, focus))
                    .findFirst()
                    .filter(actions::run)
                    .ifPresent(done -> {
                        pressed = true;
                        event.consume();
                    });
        });
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (pressed) {
                // The letter that opened a field is not the first one typed into it.
                event.consume();
                return;
            }
            Node focus = scene.getFocusOwner();
            Stream.of(Action.values())
                    .filter(action -> action.isTyped(event) && allowed(action, event, focus))
                    .findFirst()
                    .filter(actions::run)
                    .ifPresent(done -> event.consume());
        });
    }

    private boolean allowed(Action action, KeyEvent event, @Nullable Node focus) {
        if (overlay.isOpen() || !actions.available(action)) {
            return false;
        }
        if (takesItself(event, focus)) {
            return false;
        }
        if (focus instanceof TextInputControl) {
            boolean own = action == Action.UNDO || action == Action.REDO || action == Action.MARK_ALL;
            return !action.plainKey() && !own;
        }
        return event.isAltDown() || !needsItself(event.getCode(), focus);
    }

    private static boolean takesItself(KeyEvent event, @Nullable Node focus) {
        for (Node at = focus; at != null; at = at.getParent()) {
            if (at instanceof OwnKeys part && part.takes(event)) {
                return true;
            }
        }
        return false;
    }

    /** Lists of choices move by arrows, buttons are pressed with Enter. */
    private static boolean needsItself(KeyCode code, @Nullable Node focus) {
        boolean arrow = code == KeyCode.UP || code == KeyCode.DOWN;
        boolean chooser = focus instanceof ComboBoxBase
                || focus instanceof MenuButton
                || focus instanceof TreeView
                || focus instanceof TableView;
        boolean button =
                focus instanceof ButtonBase || (focus != null && focus.getAccessibleRole() == AccessibleRole.BUTTON);
        return (arrow && chooser) || (code == KeyCode.ENTER && (chooser || button));
    }
}
