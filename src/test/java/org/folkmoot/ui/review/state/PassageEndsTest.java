package org.folkmoot.ui.review.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.folkmoot.model.text.Span;
import org.folkmoot.random.RandomCases;
import org.folkmoot.random.RandomText;
import org.junit.jupiter.api.Test;

class PassageEndsTest {
    private static final List<String> PIECES =
            List.of("word", " ", "\r\n", ", ", "\uD83D\uDE21", "\u0000", "e\u0301", "\u05D0\u05D1", "-");

    private static final String TEXT = "One \uD83D\uDE21 two,\r\nthree.";

    @Test
    void endMovesByWord() {
        assertThat(end("One", true)).contains("One \uD83D\uDE21");
        assertThat(end("One \uD83D\uDE21", true)).contains("One \uD83D\uDE21 two");
        assertThat(end("One \uD83D\uDE21 two", true)).contains("One \uD83D\uDE21 two,\r\nthree");
        assertThat(end("two,\r\nthree", true)).isEmpty();
        assertThat(end("two,\r\nthree", false)).contains("two");
        assertThat(end("two", false)).isEmpty();
    }

    @Test
    void startMovesByWord() {
        assertThat(start("three", true)).contains("two,\r\nthree");
        assertThat(start("two,\r\nthree", true)).contains("\uD83D\uDE21 two,\r\nthree");
        assertThat(start("One", true)).isEmpty();
        assertThat(start("two,\r\nthree", false)).contains("three");
        assertThat(start("three", false)).isEmpty();
    }

    @Test
    void partialWordIsDroppedFirst() {
        assertThat(end("two,\r\nthr", false)).contains("two");
        assertThat(end("two,\r\nthr", true)).contains("two,\r\nthree");
    }

    @Test
    void passageStaysWithinTextAndNotEmpty() {
        RandomCases.check(100, random -> RandomText.EDGES.forEach(text -> endsStayWithin(text, random)));
        RandomCases.check(1_000, random -> endsStayWithin(RandomText.of(random, PIECES, 1, 20), random));
    }

    private static void endsStayWithin(String text, Random random) {
        int points = text.codePointCount(0, text.length());
        int from = RandomCases.place(random, points);
        int to = RandomCases.place(random, points);
        if (from == to) {
            return;
        }
        Span span = new Span(Math.min(from, to), Math.max(from, to));
        PassageEnds ends = new PassageEnds(text);
        for (boolean longer : new boolean[] {true, false}) {
            ends.end(span, longer).ifPresent(is -> {
                assertThat(is.start()).isEqualTo(span.start());
                assertThat(is.end()).isBetween(1, points);
                assertThat(is.end() > span.end()).isEqualTo(longer);
            });
            ends.start(span, longer).ifPresent(is -> {
                assertThat(is.end()).isEqualTo(span.end());
                assertThat(is.start() < span.start()).isEqualTo(longer);
            });
        }
    }

    private static Optional<String> end(String words, boolean longer) {
        return new PassageEnds(TEXT).end(span(words), longer).map(span -> span.of(TEXT));
    }

    private static Optional<String> start(String words, boolean longer) {
        return new PassageEnds(TEXT).start(span(words), longer).map(span -> span.of(TEXT));
    }

    private static Span span(String words) {
        int at = TEXT.indexOf(words);
        return Span.ofUtf16(TEXT, at, at + words.length());
    }
}
