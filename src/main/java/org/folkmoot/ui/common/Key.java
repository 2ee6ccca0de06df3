package org.folkmoot.ui.common;

import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** One way to ask for an action: a key with what is held down beside it, or a sign that is typed, wherever it lies. */
public sealed interface Key {
    /** Keys that move the keyboard, leave a field, or only stand beside others: no action can have them. */
    Set<KeyCode> TAKEN = Set.of(KeyCode.TAB, KeyCode.ESCAPE, KeyCode.CONTEXT_MENU, KeyCode.UNDEFINED);

    /** Whether an event of the keyboard is this. */
    boolean isMeant(KeyEvent event);

    /** Whether a text field would take it as typing. */
    boolean plain();

    /** For people, such as {@code Ctrl+K}. */
    String text();

    /** For the settings; {@link #of(String)} reads it. */
    String stored();

    /** A key that is pressed. */
    record Press(KeyCombination keys) implements Key {
        @Override
        public boolean isMeant(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_PRESSED && keys.match(event);
        }

        @Override
        public boolean plain() {
            boolean function = keys instanceof KeyCodeCombination pressed
                    && pressed.getCode().isFunctionKey();
            // With Alt, arrows move by words and letters type signs; digits do neither.
            boolean digit = keys.getAlt() == KeyCombination.ModifierValue.DOWN
                    && keys instanceof KeyCodeCombination pressed
                    && pressed.getCode().isDigitKey();
            return !function
                    && !digit
                    && keys.getShortcut() != KeyCombination.ModifierValue.DOWN
                    && keys.getControl() != KeyCombination.ModifierValue.DOWN;
        }

        @Override
        public String text() {
            return keys.getDisplayText();
        }

        @Override
        public String stored() {
            return keys.getName();
        }
    }

    /** A sign that lies on other keys in other countries. */
    record Sign(char sign) implements Key {
        @Override
        public boolean isMeant(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_TYPED
                    && event.getCharacter().equals(String.valueOf(sign));
        }

        @Override
        public boolean plain() {
            return true;
        }

        @Override
        public String text() {
            return String.valueOf(sign);
        }

        @Override
        public String stored() {
            return "'" + sign;
        }
    }

    /** @throws IllegalArgumentException if the text says no key */
    static Key of(String stored) {
        return stored.length() == 2 && stored.charAt(0) == '\''
                ? new Sign(stored.charAt(1))
                : new Press(KeyCombination.valueOf(stored));
    }

    /** The key that was pressed, with what was held down; empty for one that no action can have. */
    static Optional<Key> of(KeyEvent press) {
        KeyCode code = press.getCode();
        if (code.isModifierKey() || TAKEN.contains(code)) {
            return Optional.empty();
        }
        // Built from its name, so that it equals the same key of the standard map.
        StringBuilder name = new StringBuilder();
        name.append(press.isShortcutDown() ? "Shortcut+" : "");
        name.append(press.isControlDown() && !press.isShortcutDown() ? "Ctrl+" : "");
        name.append(press.isAltDown() ? "Alt+" : "");
        name.append(press.isShiftDown() ? "Shift+" : "");
        try {
            return Optional.of(of(name + code.getName()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
