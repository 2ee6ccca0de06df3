package org.folkmoot.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class ActionTest {
    @Test
    void noKeyMeansTwoThingsOnOneScreen() {
        for (Where screen : Where.values()) {
            Set<Where> there = EnumSet.of(Where.EVERYWHERE, Where.OPEN, screen);
            Map<KeyCombination, Action> seen = new HashMap<>();
            for (Action action : Action.values()) {
                for (KeyCombination key : there.contains(action.where()) ? action.keys() : List.<KeyCombination>of()) {
                    assertThat(seen.put(key, action))
                            .as("%s of %s", key, action)
                            .isNull();
                }
            }
            assertThat(seen).hasSizeGreaterThan(12);
        }
    }

    @Test
    void onlyKeysWithoutControlCountAsTyping() {
        assertThat(EnumSet.allOf(Action.class).stream().filter(Action::plainKey))
                .containsExactlyInAnyOrder(
                        Action.HELP,
                        Action.NEXT,
                        Action.PREVIOUS,
                        Action.MARK_NEXT,
                        Action.MARK_PREVIOUS,
                        Action.FIND_THEME,
                        Action.ACCEPT,
                        Action.REJECT,
                        Action.ACCEPT_ALL,
                        Action.DONE,
                        Action.REOPEN,
                        Action.MEMO,
                        Action.FLAG,
                        Action.SET_ASIDE,
                        Action.CODEFRAME_NEW,
                        Action.CODEFRAME_RENAME,
                        Action.CODEFRAME_UP,
                        Action.CODEFRAME_DOWN,
                        Action.CODEFRAME_IN,
                        Action.CODEFRAME_OUT,
                        Action.CODEFRAME_MERGE,
                        Action.CODEFRAME_SPLIT,
                        Action.CODEFRAME_RECODE,
                        Action.CODEFRAME_VERSIONS,
                        Action.CODEFRAME_RETIRE,
                        Action.QUEUES,
                        Action.NEXT_EVIDENCE,
                        Action.PREVIOUS_EVIDENCE,
                        Action.NEXT_HIT,
                        Action.PREVIOUS_HIT,
                        Action.RESPONDENT,
                        Action.UNCOVER,
                        Action.THEME_1,
                        Action.THEME_2,
                        Action.THEME_3,
                        Action.THEME_4,
                        Action.THEME_5,
                        Action.THEME_6,
                        Action.THEME_7,
                        Action.THEME_8,
                        Action.THEME_9);
    }

    @Test
    void digitsAndKeypadToggleNumberedThemes() {
        assertThat(Action.THEME_3.isPressed(press(KeyCode.DIGIT3))).isTrue();
        assertThat(Action.THEME_3.isPressed(press(KeyCode.NUMPAD3))).isTrue();
        assertThat(Action.THEME_3.isPressed(press(KeyCode.DIGIT4))).isFalse();
        assertThat(Action.THEME_3.number()).contains(3);
        assertThat(Action.DONE.number()).isEmpty();
    }

    @Test
    void actionsAreThereOnlyWhereTheyMakeSense() {
        Actions actions = new Actions();
        Set<Action> done = EnumSet.noneOf(Action.class);
        for (Action action : Action.values()) {
            actions.on(action, () -> done.add(action));
        }
        assertThat(actions.run(Action.DONE)).isFalse();
        assertThat(actions.run(Action.QUIT)).isTrue();
        actions.show(Where.OPEN, Where.REVIEW);
        assertThat(actions.run(Action.DONE)).isTrue();
        assertThat(actions.run(Action.EXPORT)).isFalse();
        assertThat(done).containsExactly(Action.QUIT, Action.DONE);
    }

    private static KeyEvent press(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }
}
