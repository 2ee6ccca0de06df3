package org.folkmoot.ui.codeframe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {
    private static String marked(String before, String after) {
        return WordDifference.of(before, after).parts().stream()
                .map(part -> switch (part.kind()) {
                    case SAME -> part.text();
                    case WENT -> "[-" + part.text() + "]";
                    case CAME -> "[+" + part.text() + "]";
                })
                .collect(Collectors.joining());
    }

    @Test
    void wordsThatWentAndCameAreMarked() {
        assertThat(marked("lamps in the street", "lamps and lights in the park"))
                .isEqualTo("lamps [+and lights ]in the [-street][+park]");
        assertThat(marked("", "new")).isEqualTo("[+new]");
        assertThat(marked("old", "")).isEqualTo("[-old]");
        assertThat(marked("same words", "same  words")).isEqualTo("same  words");
    }
}
