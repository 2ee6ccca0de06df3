package org.folkmoot.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.folkmoot.model.Progress;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.store.search.TestTextIndex;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 60 themes of 15 alternatives over 12,000 answers of 10 to 110 words, drawn by Zipf's law. */
@Tag("benchmark")
class RuleTaggerBenchmark {
    private static final int ANSWERS = 12_000;
    private static final int VOCABULARY = 8_000;

    private final Random random = new Random(7);
    private final double[] cumulative = new double[VOCABULARY];
    private final List<String> words = new ArrayList<>();

    @Test
    void rulesOverAllAnswers() {
        draw();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < ANSWERS; i++) {
            int length = 10 + random.nextInt(100);
            StringBuilder text = new StringBuilder();
            for (int w = 0; w < length; w++) {
                text.append(word()).append(' ');
            }
            texts.add(text.toString());
        }
        List<Theme> themes = new ArrayList<>();
        for (int t = 0; t < 60; t++) {
            List<String> alternatives = new ArrayList<>();
            for (int a = 0; a < 15; a++) {
                alternatives.add(alternative());
            }
            themes.add(RuleTaggerTest.theme(t, "T" + t, String.join("; ", alternatives), false));
        }
        Codeframe codeframe = new Codeframe(themes);
        try (TestTextIndex index = TestTextIndex.of(texts)) {
            RuleTagger tagger = new RuleTagger(index);
            List<Long> first = new ArrayList<>();
            List<Long> again = new ArrayList<>();
            long suggestions = 0;
            for (int round = 0; round < 5; round++) {
                Map<Long, long[]> known = new HashMap<>();
                long start = System.nanoTime();
                List<ThemeSuggestions> found = new ArrayList<>();
                tagger.tag(codeframe, KnownSuggestions.NONE, found::add, Progress.NONE);
                first.add(millis(start));
                suggestions =
                        found.stream().mapToLong(each -> each.fresh().size()).sum();
                found.forEach(each -> known.put(
                        each.themeId(),
                        each.textIds().stream().mapToLong(Long::longValue).toArray()));
                start = System.nanoTime();
                tagger.tag(
                        codeframe,
                        (theme, version) -> known.getOrDefault(theme, new long[0]),
                        each -> {},
                        Progress.NONE);
                again.add(millis(start));
            }
            System.out.println("rules, ms: all new " + first + ", nothing new " + again + ", proposals " + suggestions);
            assertThat(suggestions).isGreaterThan(10_000);
        }
    }

    private static long millis(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    private String alternative() {
        String one = words.get(60 + random.nextInt(1500));
        String other = words.get(60 + random.nextInt(600));
        return switch (random.nextInt(4)) {
            case 0 -> one;
            case 1 -> one.substring(0, Math.min(4, one.length())) + "*";
            case 2 -> "\"" + one + " " + other + "\"";
            default -> "NEAR(" + one + " " + other + ", 8)";
        };
    }

    private void draw() {
        double sum = 0;
        for (int i = 0; i < VOCABULARY; i++) {
            words.add(random.ints(3 + random.nextInt(6), 'a', 'z' + 1)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining()));
            sum += 1.0 / (i + 5);
            cumulative[i] = sum;
        }
    }

    private String word() {
        int at = Arrays.binarySearch(cumulative, random.nextDouble() * cumulative[VOCABULARY - 1]);
        return words.get(Math.min(at < 0 ? -at - 1 : at, VOCABULARY - 1));
    }
}
