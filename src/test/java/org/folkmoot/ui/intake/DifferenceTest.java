package org.folkmoot.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
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

    @Property(tries = 1_000)
    void bothTextsCanBePutTogetherAgain(
            @ForAll @CharRange(from = 'a', to = 'c') @CharRange(from = ' ', to = ' ') String before,
            @ForAll @CharRange(from = 'a', to = 'c') @CharRange(from = ' ', to = ' ') String after) {
        Difference difference = Difference.of(before, after);
        assertThat(difference.start() + difference.before() + difference.end()).isEqualTo(before);
        assertThat(difference.start() + difference.after() + difference.end()).isEqualTo(after);
    }
}
