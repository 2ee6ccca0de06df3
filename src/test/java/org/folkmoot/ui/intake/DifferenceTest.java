package org.folkmoot.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.folkmoot.random.RandomCases;
import org.folkmoot.random.RandomText;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    @Test
    void whatChangedIsCutOutByWords() {
        assertThat(Difference.of("More police on the street", "More plants on the street"))
                .isEqualTo(new Difference("More ", "police", "plants", " on the street"));
        assertThat(Difference.of("Yes", "Yes, but not now"))
                .isEqualTo(new Difference("", "Yes", "Yes, but not now", ""));
        assertThat(Difference.of("", "New")).isEqualTo(new Difference("", "", "New", ""));
    }

    @Test
    void bothTextsCanBePutTogetherAgain() {
        for (String before : RandomText.EDGES) {
            RandomText.EDGES.forEach(after -> bothTextsCanBePutTogetherAgain(before, after));
        }
        List<String> pieces = List.of("a", "b", "c", " ");
        RandomCases.check(
                1_000,
                random -> bothTextsCanBePutTogetherAgain(
                        RandomText.of(random, pieces, 0, 40), RandomText.of(random, pieces, 0, 40)));
    }

    private static void bothTextsCanBePutTogetherAgain(String before, String after) {
        Difference difference = Difference.of(before, after);
        assertThat(difference.start() + difference.before() + difference.end()).isEqualTo(before);
        assertThat(difference.start() + difference.after() + difference.end()).isEqualTo(after);
    }
}
