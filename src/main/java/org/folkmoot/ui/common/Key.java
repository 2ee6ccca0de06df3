package org.folkmoot.ui.common;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What triggers an action: a key press with its modifiers, or a typed character, whichever key produces it. */
public sealed interface Key {
    /** Keys that no action can have, because they move the focus or close things. */
    Set<KeyCode> TAKEN = Set.of(KeyCode.TAB, KeyCode.ESCAPE, KeyCode.CONTEXT_MENU, KeyCode.UNDEFINED);

    /** Whether a key event matches. */
    boolean matches(KeyEvent event);

    /** Whether a text field would use the key itself. */
    boolean plain();

    /** Display text, such as {@code Ctrl+K}. */
    String text();

    /** Form for the settings, read by {@link #of(String)}. */
    String stored();

    /** A key press. */
    record Press(KeyCombination keys) implements Key {
        private static final Map<String, String> NAMES = Map.of(
                "\u21B5", "Enter", "\u2190", "Left", "\u2191", "Up", "\u2192", "Right", "\u2193", "Down", "Escape",
                "Esc");

        @Override
        public boolean matches(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_PRESSED && keys.match(event);
        }

        @Override
        public boolean plain() {
            boolean function = keys instanceof KeyCodeCombination pressed
                    && pressed.getCode().isFunctionKey();
            // In a text field, Alt with arrows moves by words and with letters types characters; with digits it does
            // nothing.
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
            // JavaFX draws Enter and arrows as symbols, which read badly in a sentence and are lost on a screen reader.
            String shown = keys.getDisplayText();
            for (Map.Entry<String, String> symbol : NAMES.entrySet()) {
                shown = shown.replace(symbol.getKey(), symbol.getValue());
            }
            return shown;
        }

        @Override
        public String stored() {
            return keys.getName();
        }
    }

    /** A typed character, whose key depends on the keyboard layout. */
    record Sign(char sign) implements Key {
        @Override
        public boolean matches(KeyEvent event) {
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

    /** @throws IllegalArgumentException if the text is not a key */
    static Key of(String stored) {
        return stored.length() == 2 && stored.charAt(0) == '\''
                ? new Sign(stored.charAt(1))
                : new Press(KeyCombination.valueOf(stored));
    }

    /** The key of a press event with its modifiers; empty for a key that no action can have. */
    static Optional<Key> of(KeyEvent press) {
        KeyCode code = press.getCode();
        if (code.isModifierKey() || TAKEN.contains(code)) {
            return Optional.empty();
        }
        // Built from its name so that it equals the key in the standard key map.
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
