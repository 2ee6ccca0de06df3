package org.folkmoot.ui.review.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.folkmoot.model.text.Span;
import org.folkmoot.random.RandomCases;
import org.junit.jupiter.api.Test;

class HighlightLayoutTest {
    private static final DrawnText TEXT = DrawnText.of("abcdefghijklmnopqrstuvwxyz".repeat(4));

    @Test
    void themesOnTheSameWordsGetLanesOfTheirOwn() {
        HighlightLayout all =
                HighlightLayout.of(TEXT, List.of(coded(1, 0, 10), coded(2, 5, 15), coded(3, 12, 20), open(4, 0, 20)));
        assertThat(all.passages()).extracting(Highlight::themeId).containsExactly(4L, 1L, 2L, 3L);
        assertThat(all.passages()).extracting(Highlight::lane).containsExactly(2, 0, 1, 0);
        assertThat(all.lanes()).isEqualTo(3);
    }

    @Test
    void theGroundTakesTheTintOfWhatBeganLast() {
        HighlightLayout all = HighlightLayout.of(TEXT, List.of(coded(1, 0, 20), coded(2, 5, 10), open(3, 0, 40)));
        assertThat(all.tints())
                .containsExactly(
                        new HighlightLayout.Tint(1, 0, 5),
                        new HighlightLayout.Tint(2, 5, 10),
                        new HighlightLayout.Tint(1, 10, 20));
    }

    @Test
    void nothingIsMarkedBeyondTheCut() {
        HighlightLayout all = HighlightLayout.of(TEXT.cut(8), List.of(coded(1, 4, 20), coded(2, 8, 20)));
        assertThat(all.passages()).singleElement().satisfies(only -> {
            assertThat(only.from()).isEqualTo(4);
            assertThat(only.to()).isEqualTo(8);
            assertThat(only.span()).isEqualTo(new Span(4, 20));
        });
    }

    @Test
    void tintsCoverJustTheCodedWordsAndNeverOverlap() {
        tintsCoverJustTheCodedWords(List.of());
        RandomCases.check(1_000, random -> tintsCoverJustTheCodedWords(evidence(random)));
    }

    private static void tintsCoverJustTheCodedWords(List<ThemeEvidence> evidence) {
        HighlightLayout all = HighlightLayout.of(TEXT, evidence);
        int[] tinted = new int[TEXT.drawn().length()];
        for (HighlightLayout.Tint tint : all.tints()) {
            IntStream.range(tint.from(), tint.to()).forEach(i -> tinted[i]++);
            assertThat(all.passages())
                    .anyMatch(passage -> passage.applied()
                            && passage.themeId() == tint.themeId()
                            && passage.from() <= tint.from()
                            && passage.to() >= tint.to());
        }
        for (int i = 0; i < tinted.length; i++) {
            int at = i;
            boolean coded = all.passages().stream()
                    .anyMatch(passage -> passage.applied() && passage.from() <= at && at < passage.to());
            assertThat(tinted[i]).as("sign %d", i).isEqualTo(coded ? 1 : 0);
        }
    }

    @Test
    void lanesAreSharedOnlyWhereAllAreTaken() {
        RandomCases.check(1_000, random -> lanesAreSharedOnlyWhereAllAreTaken(evidence(random)));
    }

    private static void lanesAreSharedOnlyWhereAllAreTaken(List<ThemeEvidence> evidence) {
        List<Highlight> passages = HighlightLayout.of(TEXT, evidence).passages();
        for (Highlight one : passages) {
            for (Highlight other : passages) {
                boolean meet = !one.equals(other) && one.from() < other.to() && other.from() < one.to();
                if (meet && one.lane() == other.lane()) {
                    assertThat(one.lane()).isEqualTo(HighlightLayout.LANES - 1);
                }
            }
        }
    }

    /** Up to eight codings of up to four passages each, many of which overlap or lie beyond the text's end. */
    private static List<ThemeEvidence> evidence(Random random) {
        List<ThemeEvidence> evidence = new ArrayList<>();
        for (int theme = random.nextInt(9); theme > 0; theme--) {
            List<Span> spans = new ArrayList<>();
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                int start = random.nextInt(91);
                spans.add(new Span(start, start + 1 + random.nextInt(14)));
            }
            evidence.add(new ThemeEvidence(evidence.size(), Span.union(spans), random.nextBoolean()));
        }
        return evidence;
    }

    private static ThemeEvidence coded(long theme, int from, int to) {
        return new ThemeEvidence(theme, List.of(new Span(from, to)), true);
    }

    private static ThemeEvidence open(long theme, int from, int to) {
        return new ThemeEvidence(theme, List.of(new Span(from, to)), false);
    }
}
