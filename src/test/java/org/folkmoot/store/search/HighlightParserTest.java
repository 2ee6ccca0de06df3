package org.folkmoot.store.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.folkmoot.model.text.Query;
import org.folkmoot.model.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HighlightParserTest {
    private static final List<String> WORDS =
            List.of("knife", "Knives", "kni", "café", "cafe\u0301", "GUN", "gun", "24");
    private static final List<String> SEPARATORS = List.of(
            " ", " ", "\r\n", "-", "’", "👮 ", "🤬", "\u0007", "\t", " \u0301", "\0", "\uFDD0", "\uFDD1", "\u2066",
            "🏽");

    /** A text and its words with their spans. */
    private record Written(String text, List<String> words, List<Span> spans) {
        static Written random(Random random) {
            StringBuilder text = new StringBuilder();
            List<String> words = new ArrayList<>();
            List<Span> spans = new ArrayList<>();
            int count = 1 + random.nextInt(14);
            for (int i = 0; i < count; i++) {
                String word = WORDS.get(random.nextInt(WORDS.size()));
                int from = text.length();
                text.append(word);
                words.add(folded(word));
                spans.add(Span.ofUtf16(text.toString(), from, text.length()));
                text.append(SEPARATORS.get(random.nextInt(SEPARATORS.size())));
            }
            return new Written(text.toString(), words, spans);
        }

        boolean matches(int at, List<String> phrase, boolean prefix) {
            for (int i = 0; i < phrase.size(); i++) {
                if (at + i >= words.size()) {
                    return false;
                }
                String wanted = folded(phrase.get(i));
                String word = words.get(at + i);
                boolean last = i == phrase.size() - 1;
                if (!((prefix && last) ? word.startsWith(wanted) : word.equals(wanted))) {
                    return false;
                }
            }
            return true;
        }

        /** Where the phrase occurs; overlapping matches are merged. */
        List<Span> where(List<String> phrase, boolean prefix) {
            List<Span> found = new ArrayList<>();
            int lastWord = -1;
            for (int i = 0; i < words.size(); i++) {
                if (!matches(i, phrase, prefix)) {
                    continue;
                }
                int end = i + phrase.size() - 1;
                Span span = new Span(spans.get(i).start(), spans.get(end).end());
                if (i <= lastWord) {
                    Span before = found.remove(found.size() - 1);
                    span = new Span(before.start(), span.end());
                }
                found.add(span);
                lastWord = end;
            }
            return found;
        }

        boolean near(String one, String other, int distance) {
            for (int i = 0; i < words.size(); i++) {
                for (int j = 0; j < words.size(); j++) {
                    boolean both =
                            words.get(i).equals(folded(one)) && words.get(j).equals(folded(other));
                    if (both && i != j && Math.abs(i - j) - 1 <= distance) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void spansMatchTheText(boolean externalContent) {
        Random random = new Random(1939);
        List<Written> written = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            written.add(Written.random(random));
        }
        try (TestTextIndex index = open(written, externalContent)) {
            for (int i = 0; i < 60; i++) {
                List<String> phrase = random.ints(1 + random.nextInt(3), 0, WORDS.size())
                        .mapToObj(WORDS::get)
                        .toList();
                boolean prefix = random.nextBoolean();
                Query query =
                        phrase.size() == 1 ? new Query.Word(phrase.get(0), prefix) : new Query.Phrase(phrase, prefix);
                long[] ids = index.matching(query);
                Map<Long, List<Span>> spans = index.spans(query, ids);
                for (int t = 0; t < written.size(); t++) {
                    List<Span> expected = written.get(t).where(phrase, prefix);
                    assertThat(spans.getOrDefault(t + 1L, List.of()))
                            .as("%s in %s", query, written.get(t))
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void nearMarksOnlyItsWords() {
        Random random = new Random(1829);
        List<Written> written = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            written.add(Written.random(random));
        }
        try (TestTextIndex index = open(written, true)) {
            for (int distance = 1; distance <= 8; distance++) {
                Query query =
                        new Query.Near(List.of(new Query.Word("gun", false), new Query.Word("cafe", false)), distance);
                int within = distance;
                long[] expected = LongStream.rangeClosed(1, written.size())
                        .filter(id -> written.get((int) id - 1).near("gun", "cafe", within))
                        .toArray();
                assertThat(expected).isNotEmpty();
                assertThat(index.matching(query)).isEqualTo(expected);
                index.spans(query, expected).forEach((id, spans) -> {
                    String text = written.get((int) (id - 1)).text();
                    assertThat(spans).hasSizeGreaterThanOrEqualTo(2).allSatisfy(span -> assertThat(
                                    folded(span.of(text)))
                            .isIn("gun", "cafe"));
                });
            }
        }
    }

    @Test
    void excludedAndUnmatchedWordsAreNotMarked() {
        String text = "knife gun cafe";
        Query knife = new Query.Word("knife", false);
        Query gun = new Query.Word("gun", false);
        Query cafe = new Query.Word("cafe", false);
        Query bomb = new Query.Word("bomb", false);
        try (TestTextIndex index = TestTextIndex.of(text)) {
            Query unwanted = new Query.Not(knife, new Query.And(List.of(gun, bomb)));
            assertThat(index.spans(unwanted, new long[] {1})).containsExactly(Map.entry(1L, Span.parse("0-5")));
            Query half = new Query.Or(List.of(new Query.And(List.of(gun, bomb)), cafe));
            assertThat(index.spans(half, new long[] {1})).containsExactly(Map.entry(1L, Span.parse("10-14")));
        }
    }

    @Test
    void readsOnlyTheRequestedTexts() {
        Query knife = new Query.Word("knife", false);
        try (TestTextIndex index = TestTextIndex.of("a knife", "knife", "gun", "my knife")) {
            assertThat(index.spans(knife, new long[] {1, 4})).containsOnlyKeys(1L, 4L);
            assertThat(index.spans(knife, new long[0])).isEmpty();
        }
    }

    @Test
    void acceptsAnyMarkersThatTheTextLacks() {
        assertThat(HighlightParser.spans("a <b> 👮<c>", '<', '>')).isEqualTo(Span.parse("2-3;5-6"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a", "a>", "<<a>>", "<>", "><"})
    void refusesUnpairedMarkers(String highlighted) {
        assertThatIllegalArgumentException().isThrownBy(() -> HighlightParser.spans(highlighted, '<', '>'));
    }

    @Test
    void copyKeepsTheLength() {
        String text = "a\0b\uFDD0c\uFDD1👮";
        assertThat(HighlightParser.needsCopy(text)).isTrue();
        assertThat(HighlightParser.copy(text)).isEqualTo("a\u0001b\u0001c\u0001👮");
        assertThat(HighlightParser.needsCopy("plain \r\n 👮")).isFalse();
    }

    private static TestTextIndex open(List<Written> written, boolean externalContent) {
        List<String> texts = written.stream().map(Written::text).toList();
        return externalContent ? TestTextIndex.of(texts) : TestTextIndex.withOwnContent(texts);
    }

    private static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
