package org.folkmoot.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SameWordsTest {
    @Test
    void ignoresCaseAccentsPunctuationAndSpacing() {
        SameWords words = new SameWords();
        words.add(1, "More police on the street.");
        words.add(2, "MORE  police,\r\non the street!");
        words.add(3, "More police on the streets.");
        words.add(4, "on the street more police");
        words.add(5, "Caf\u00e9 owners need help");
        words.add(6, "cafe owners need help");
        words.add(7, "Yes please");
        words.add(8, "yes please");
        assertThat(words.groups()).containsExactly(List.of(1L, 2L), List.of(5L, 6L));
    }
}
