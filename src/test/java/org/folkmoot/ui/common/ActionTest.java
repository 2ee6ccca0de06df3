package org.folkmoot.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class ActionTest {
    @Test
    void noKeyTriggersTwoActionsInOneScope() {
        int keys = 0;
        for (Action action : Action.values()) {
            for (Key key : action.keys()) {
                assertThat(KeyMap.standard().clash(action, key))
                        .as("%s of %s", key, action)
                        .isEmpty();
                keys++;
            }
        }
        assertThat(keys).isGreaterThan(30);
    }

    @Test
    void onlyKeysWithoutControlArePlain() {
        assertThat(Action.FIND_THEME.keys()).allMatch(Key::plain);
        assertThat(Action.DONE.keys()).allMatch(Key::plain);
        assertThat(Action.REOPEN.keys()).allMatch(Key::plain);
        assertThat(Action.THEME_3.keys()).allMatch(Key::plain);
        assertThat(Action.UNDO.keys()).noneMatch(Key::plain);
        assertThat(Action.STANCE_1.keys()).noneMatch(Key::plain);
        assertThat(Action.HELP.keys()).allMatch(Key::plain);
        assertThat(Action.GUIDE.keys()).noneMatch(Key::plain);
    }

    @Test
    void digitsAndKeypadToggleNumberedThemes() {
        assertThat(asked(press(KeyCode.DIGIT3))).contains(Action.THEME_3);
        assertThat(asked(press(KeyCode.NUMPAD3))).contains(Action.THEME_3);
        assertThat(asked(press(KeyCode.DIGIT4))).contains(Action.THEME_4);
        assertThat(Action.THEME_3.number()).contains(3);
        assertThat(Action.GIVE_7.number()).contains(7);
        assertThat(Action.DONE.number()).isEmpty();
    }

    private static Optional<Action> asked(KeyEvent event) {
        return KeyMap.standard().action(event, action -> true);
    }

    @Test
    void actionsAreAvailableOnlyInTheirScope() {
        Actions actions = new Actions();
        Set<Action> done = EnumSet.noneOf(Action.class);
        for (Action action : Action.values()) {
            actions.on(action, () -> done.add(action));
        }
        assertThat(actions.run(Action.DONE)).isFalse();
        assertThat(actions.run(Action.QUIT)).isTrue();
        actions.show(ActionScope.OPEN, ActionScope.REVIEW);
        assertThat(actions.run(Action.DONE)).isTrue();
        assertThat(actions.run(Action.EXPORT)).isFalse();
        assertThat(done).containsExactly(Action.QUIT, Action.DONE);
    }

    private static KeyEvent press(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }
}
