package org.folkmoot.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.folkmoot.random.RandomCases;
import org.folkmoot.random.RandomText;
import org.folkmoot.ui.common.WordDiff.Change;
import org.folkmoot.ui.common.WordDiff.Kind;
import org.folkmoot.ui.common.WordDiff.Part;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    private static final List<String> PIECES = List.of("a", "b", "c", " ");

    private static String marked(String before, String after) {
        return WordDiff.parts(before, after).stream()
                .map(part -> switch (part.kind()) {
                    case SAME -> part.text();
                    case REMOVED -> "[-" + part.text() + "]";
                    case ADDED -> "[+" + part.text() + "]";
                })
                .collect(Collectors.joining());
    }

    @Test
    void removedAndAddedWordsAreMarked() {
        assertThat(marked("lamps in the street", "lamps and lights in the park"))
                .isEqualTo("lamps [+and lights ]in the [-street][+park]");
        assertThat(marked("a new lamp for the old street", "one lamp for our street"))
                .isEqualTo("[-a new ][+one ]lamp for [-the old ][+our ]street");
        assertThat(marked("", "new")).isEqualTo("[+new]");
        assertThat(marked("old", "")).isEqualTo("[-old]");
        assertThat(marked("same words", "same  words")).isEqualTo("same  words");
    }

    @Test
    void partsAddUpToTheNewText() {
        RandomCases.check(1_000, random -> {
            String before = RandomText.of(random, PIECES, 0, 40);
            String after = RandomText.of(random, PIECES, 0, 40);
            assertThat(WordDiff.parts(before, after).stream()
                            .filter(part -> part.kind() != Kind.REMOVED)
                            .map(Part::text)
                            .collect(Collectors.joining()))
                    .isEqualTo(after);
        });
    }

    @Test
    void manyChangedWordsAreOneReplacement() {
        String before = String.join(" ", Collections.nCopies(1_501, "old"));
        assertThat(WordDiff.parts("start " + before + " end", "start new end"))
                .containsExactly(
                        new Part(Kind.SAME, "start "),
                        new Part(Kind.REMOVED, before + " "),
                        new Part(Kind.ADDED, "new "),
                        new Part(Kind.SAME, "end"));
    }

    @Test
    void changeIsCutAtWordBoundaries() {
        assertThat(WordDiff.change("More police on the street", "More plants on the street"))
                .isEqualTo(new Change("More ", "police", "plants", " on the street"));
        assertThat(WordDiff.change("Yes", "Yes, but not now")).isEqualTo(new Change("", "Yes", "Yes, but not now", ""));
        assertThat(WordDiff.change("Yes", "Yes but not now")).isEqualTo(new Change("Yes", "", " but not now", ""));
        assertThat(WordDiff.change("", "New")).isEqualTo(new Change("", "", "New", ""));
    }

    @Test
    void changeKeepsBothTexts() {
        for (String before : RandomText.EDGES) {
            RandomText.EDGES.forEach(after -> changeKeepsBothTexts(before, after));
        }
        RandomCases.check(
                1_000,
                random -> changeKeepsBothTexts(
                        RandomText.of(random, PIECES, 0, 40), RandomText.of(random, PIECES, 0, 40)));
    }

    private static void changeKeepsBothTexts(String before, String after) {
        Change change = WordDiff.change(before, after);
        assertThat(change.start() + change.before() + change.end()).isEqualTo(before);
        assertThat(change.start() + change.after() + change.end()).isEqualTo(after);
    }
}
