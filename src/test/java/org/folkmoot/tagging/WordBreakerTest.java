package org.folkmoot.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.folkmoot.model.text.Query;
import org.folkmoot.store.search.TestTextIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordBreakerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    anti-social          | [anti, social]
                    women's              | [women, s]
                    women’s              | [women, s]
                    24/7                 | [24, 7]
                    A&E                  | [A, E]
                    café                 | [café]
                    x²                   | [x²]
                    snake_case           | [snake, case]
                    no👮cops🤬           | [no, cops]
                    ¿qué?                | [qué]
                    """)
    void whatIsNoLetterOrDigitSeparates(String text, String words) {
        int[] source = text.codePoints().toArray();
        assertThat(WordBreaker.words(source, 0, source.length)).hasToString(words);
    }

    @Test
    void aCombiningMarkContinuesAWordButStartsNone() {
        int[] source = "cafe\u0301s \u0301a".codePoints().toArray();
        assertThat(WordBreaker.words(source, 0, source.length)).containsExactly("cafe\u0301s", "a");
    }

    /** Left out are scripts in which SQLite's older tables take some newer marks and punctuation for letters. */
    @Test
    void agreesWithTheIndexOnEveryCharacterThatLondonersWrite() {
        int[] characters = IntStream.of(0x1, 0x7BF, 0x1E00, 0x32FE, 0x4E00, 0x9FFF, 0xAC00, 0xD7A3, 0xFDD0, 0xFDEF)
                .boxed()
                .collect(Collectors.collectingAndThen(Collectors.toList(), WordBreakerTest::ranges))
                .filter(c -> Character.isDefined(c) || c >= 0xFDD0)
                .toArray();
        assertThat(differing(characters, "11 %s 22", new Query.Phrase(List.of("11", "22"), false), WordBreaker::starts))
                .isEmpty();
        assertThat(differing(characters, "11%s22", new Query.Word("22", false), WordBreaker::continues))
                .isEmpty();
    }

    private static IntStream ranges(List<Integer> bounds) {
        IntStream all = IntStream.rangeClosed(0x1F000, 0x1FAFF);
        for (int i = 0; i < bounds.size(); i += 2) {
            all = IntStream.concat(all, IntStream.rangeClosed(bounds.get(i), bounds.get(i + 1)));
        }
        return all;
    }

    /** The characters of which the index says otherwise: {@code query} finds the text just where one separates. */
    private static List<String> differing(int[] characters, String text, Query query, IntPredicate inWord) {
        List<String> texts = new ArrayList<>();
        for (int character : characters) {
            texts.add(text.replace("%s", Character.toString(character)));
        }
        try (TestTextIndex index = TestTextIndex.of(texts)) {
            Set<Long> separating = LongStream.of(index.matching(query)).boxed().collect(Collectors.toSet());
            return IntStream.range(0, characters.length)
                    .filter(i -> inWord.test(characters[i]) == separating.contains(i + 1L))
                    .mapToObj(i -> Integer.toHexString(characters[i]))
                    .toList();
        }
    }
}
