package org.folkmoot.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class KeyMapTest {
    @Test
    void pressedKeyEqualsTheStandardKey() {
        assertThat(Key.of(press(KeyCode.ENTER, true, false, false))).contains(Key.of("Shift+Enter"));
        assertThat(Key.of(press(KeyCode.DIGIT1, false, true, false))).contains(Key.of("Shortcut+1"));
        assertThat(Key.of(press(KeyCode.J, false, false, false))
                        .flatMap(key -> KeyMap.standard().clash(Action.MEMO, key)))
                .contains(Action.NEXT);
        assertThat(Key.of(press(KeyCode.COMMA, false, true, false)))
                .contains(Action.SETTINGS.keys().get(0));
        assertThat(Key.of(press(KeyCode.TAB, false, false, false))).isEmpty();
        assertThat(Key.of(press(KeyCode.SHIFT, true, false, false))).isEmpty();
        assertThat(Key.of(press(KeyCode.ESCAPE, false, false, false))).isEmpty();
    }

    @Test
    void standardKeysAreStoredAndReadBack() {
        for (Action action : Action.values()) {
            for (Key key : action.keys()) {
                assertThat(Key.of(key.stored())).as("%s of %s", key, action).isEqualTo(key);
            }
        }
    }

    @Test
    void changesAreStoredAndUnknownEntriesIgnored() {
        KeyMap map = KeyMap.standard()
                .with(Action.ACCEPT, List.of(Key.of("Shortcut+G"), Key.of("'+")))
                .with(Action.FLAG, List.of());
        KeyMap read = KeyMap.read(map.stored() + "\nGONE Shortcut+G\nMEMO Nonsense+%");
        assertThat(read.keys(Action.ACCEPT)).containsExactly(Key.of("Shortcut+G"), Key.of("'+"));
        assertThat(read.keys(Action.FLAG)).isEmpty();
        assertThat(read.keys(Action.DONE)).isEqualTo(Action.DONE.keys());
        assertThat(KeyMap.read("").stored()).isEmpty();
        assertThat(map.with(Action.FLAG, Action.FLAG.keys()).isChanged(Action.FLAG))
                .isFalse();
    }

    @Test
    void oneKeyCanTriggerDifferentActionsOnTwoScreens() {
        Key key = Key.of("E");
        KeyMap map = KeyMap.standard().with(Action.EXPORT, List.of(key));
        assertThat(map.clash(Action.SHOW_REVIEW, key)).isPresent();
        KeyMap other = KeyMap.standard().with(Action.EXPORT, List.of(Key.of("A")));
        assertThat(other.clash(Action.EXPORT, Key.of("A"))).isEmpty();
        assertThat(other.clash(Action.ACCEPT, Key.of("A"))).isEmpty();
    }

    private static KeyEvent press(KeyCode code, boolean shift, boolean control, boolean alt) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, alt, false);
    }
}
