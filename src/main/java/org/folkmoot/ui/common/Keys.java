package org.folkmoot.ui.common;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Turns key presses into actions, unless the focused control needs the key itself. */
public final class Keys {
    private final Actions actions;
    private final Overlay overlay;
    private boolean pressed;

    /** @param overlay receives all keys while it is open */
    public Keys(Actions actions, Overlay overlay) {
        this.actions = actions;
        this.overlay = overlay;
    }

    public void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            pressed = false;
            Node focus = scene.getFocusOwner();
            actionFor(event, focus).filter(actions::run).ifPresent(done -> {
                pressed = true;
                event.consume();
            });
        });
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (pressed) {
                // The letter that opened a field must not also be typed into it.
                event.consume();
                return;
            }
            actionFor(event, scene.getFocusOwner()).filter(actions::run).ifPresent(done -> event.consume());
        });
    }

    private Optional<Action> actionFor(KeyEvent event, @Nullable Node focus) {
        boolean needed = !event.isAltDown() && needsKey(event.getCode(), focus);
        if (overlay.isOpen() || OwnKeys.taken(event, focus) || needed) {
            return Optional.empty();
        }
        KeyMap keys = actions.keyMap();
        return keys.action(event, action -> actions.available(action) && allowed(keys, action, event, focus));
    }

    /** Text fields keep plain keys, their own undo and redo, and select all. */
    private static boolean allowed(KeyMap keys, Action action, KeyEvent event, @Nullable Node focus) {
        if (!(focus instanceof TextInputControl)) {
            return true;
        }
        boolean own = action == Action.UNDO || action == Action.REDO || action == Action.MARK_ALL;
        return !own && keys.keys(action).stream().anyMatch(key -> key.matches(event) && !key.plain());
    }

    /** Choosers and lists use the arrow keys; buttons and choosers use Enter and Space. */
    private static boolean needsKey(KeyCode code, @Nullable Node focus) {
        boolean arrow = code == KeyCode.UP || code == KeyCode.DOWN;
        boolean chooser = focus instanceof ComboBoxBase
                || focus instanceof MenuButton
                || focus instanceof TreeView
                || focus instanceof ScrollPane
                || (focus instanceof TableView && !(focus instanceof ScreenKeys));
        boolean button =
                focus instanceof ButtonBase || (focus != null && focus.getAccessibleRole() == AccessibleRole.BUTTON);
        boolean chosen = chooser && !(focus instanceof ScrollPane);
        boolean pressing = code == KeyCode.ENTER || code == KeyCode.SPACE;
        return (arrow && chooser) || (pressing && (chosen || button));
    }
}
