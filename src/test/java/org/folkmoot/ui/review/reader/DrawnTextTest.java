package org.folkmoot.ui.review.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.folkmoot.model.text.Span;
import org.folkmoot.random.RandomCases;
import org.folkmoot.random.RandomText;
import org.junit.jupiter.api.Test;

class DrawnTextTest {
    private static final List<String> PIECES =
            List.of("a", "Z ", "\r\n", "\n", "\t", "\uD83D\uDE21", "\u0000", "\u0007", "\u00E9", "\u202E", "\u0301");

    @Test
    void lineEndsAreDrawnAsOneSign() {
        DrawnText text = DrawnText.of("a\r\nb\rc\nd");
        assertThat(text.drawn()).isEqualTo("a\nb\nc\nd");
        assertThat(text.span(2, 3)).isEqualTo(new Span(3, 4));
        assertThat(text.span(1, 2)).isEqualTo(new Span(1, 3));
        assertThat(text.span(0, 7)).isEqualTo(new Span(0, 8));
    }

    @Test
    void controlCharactersAreSeen() {
        DrawnText text = DrawnText.of("a\u0000b\u0007\u007F\u0080c\td");
        assertThat(text.drawn()).isEqualTo("a\u2400b\u2407\u2421\uFFFDc\td");
        assertThat(text.span(1, 2)).isEqualTo(new Span(1, 2));
    }

    @Test
    void emojiCountAsOneCodePoint() {
        DrawnText text = DrawnText.of("a\uD83D\uDE21b");
        assertThat(text.drawn()).isEqualTo("a\uD83D\uDE21b");
        assertThat(text.span(1, 3)).isEqualTo(new Span(1, 2));
        assertThat(text.span(3, 4)).isEqualTo(new Span(2, 3));
        assertThat(text.from(new Span(2, 3))).isEqualTo(3);
    }

    @Test
    void halvesOfPairsAreReplaced() {
        assertThat(DrawnText.of("a\uD83Db\uDE21").drawn()).isEqualTo("a\uFFFDb\uFFFD");
    }

    @Test
    void aCutTextEndsSpansAtTheCut() {
        DrawnText text = DrawnText.of("one two three").cut(7);
        assertThat(text.drawn()).isEqualTo("one two");
        assertThat(text.from(new Span(4, 13))).isEqualTo(4);
        assertThat(text.to(new Span(4, 13))).isEqualTo(7);
        assertThat(text.from(new Span(8, 13))).isEqualTo(text.to(new Span(8, 13)));
        assertThat(DrawnText.of("a\uD83D\uDE21").cut(2).drawn()).isEqualTo("a");
    }

    @Test
    void selectionRoundTrips() {
        RandomCases.check(100, random -> RandomText.EDGES.forEach(stored -> selectionRoundTrips(stored, random)));
        RandomCases.check(1_000, random -> selectionRoundTrips(RandomText.of(random, PIECES, 0, 40), random));
    }

    private static void selectionRoundTrips(String stored, Random random) {
        DrawnText text = DrawnText.of(stored);
        int from = snap(text.drawn(), RandomCases.place(random, text.drawn().length()));
        int to = snap(text.drawn(), RandomCases.place(random, text.drawn().length()));
        if (from == to) {
            return;
        }
        Span span = text.span(from, to);
        assertThat(text.from(span)).isEqualTo(Math.min(from, to));
        assertThat(text.to(span)).isEqualTo(Math.max(from, to));
        assertThat(DrawnText.of(span.of(stored)).drawn())
                .isEqualTo(text.drawn().substring(Math.min(from, to), Math.max(from, to)));
    }

    private static int snap(String drawn, int index) {
        boolean within = index > 0
                && index < drawn.length()
                && Character.isLowSurrogate(drawn.charAt(index))
                && Character.isHighSurrogate(drawn.charAt(index - 1));
        return within ? index + 1 : index;
    }
}
