package org.folkmoot.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.Key;
import org.folkmoot.ui.common.KeyMap;
import org.folkmoot.ui.common.Messages;
import org.junit.jupiter.api.Test;

class GuideKeysTest {
    private static final KeyMap STANDARD = KeyMap.standard();

    @Test
    void namesEachKeyOfAnAction() {
        assertThat(keys(STANDARD).of(Action.NEXT)).containsExactly("J", "Down");
    }

    @Test
    void namesTheKeyThatTheUserHasSet() {
        KeyMap changed = STANDARD.with(Action.ACCEPT, List.of(Key.of("Z")));
        assertThat(keys(changed).of(Action.ACCEPT)).containsExactly("Z");
    }

    @Test
    void namesTheActionThatHasNoKey() {
        KeyMap changed = STANDARD.with(Action.ACCEPT, List.of()).with(Action.THEME_2, List.of());
        assertThat(keys(changed).of(Action.ACCEPT)).containsExactly("Accept the top suggestion (no key)");
        assertThat(keys(changed).of(Action.THEME_2)).containsExactly("Apply or remove theme 2 (no key)");
    }

    private static GuideKeys keys(KeyMap map) {
        return new GuideKeys(map, new Messages());
    }
}
