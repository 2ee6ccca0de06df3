package org.folkmoot.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.folkmoot.model.Progress;
import org.folkmoot.model.text.CampaignGroup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * 100,000 answers of 10 to 110 words, drawn by Zipf's law, a fifth of them copies of 50 letters, of which half are word
 * for word and the others have a sentence of their own.
 */
@Tag("benchmark")
class CampaignBenchmark {
    private static final int ANSWERS = 100_000;
    private static final int LETTERS = 50;
    private static final int VOCABULARY = 8_000;
    private static final int ROUNDS = 4;

    private final Random random = new Random(11);
    private final double[] cumulative = new double[VOCABULARY];
    private final List<String> words = new ArrayList<>();

    @Test
    void groupsAmongAHundredThousandAnswers() {
        draw();
        List<String> texts = texts();
        List<Long> millis = new ArrayList<>();
        List<Long> processor = new ArrayList<>();
        List<CampaignGroup> groups = List.of();
        long held = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long before = used();
            long start = System.nanoTime();
            long atWork = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            CampaignFinder finder = new CampaignFinder();
            for (int i = 0; i < texts.size(); i++) {
                finder.add(new CampaignText(i, "s" + i, texts.get(i)));
            }
            groups = finder.groups(Progress.NONE);
            millis.add(Duration.ofNanos(System.nanoTime() - start).toMillis());
            processor.add(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - atWork)
                    .toMillis());
            held = used() - before;
            assertThat(finder).isNotNull();
        }
        int members = groups.stream().mapToInt(CampaignGroup::size).sum();
        System.out.println(
                "campaigns in " + ANSWERS + " answers, ms: " + millis + ", at work " + processor + "; groups "
                        + groups.size() + ", members " + members + ", held by the finder " + (held >> 20) + " MiB");
        assertThat(groups).hasSizeBetween(LETTERS, LETTERS + 5);
        assertThat(members).isBetween(ANSWERS / 5 - 10, ANSWERS / 5 + 10);
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private List<String> texts() {
        List<String> letters =
                IntStream.range(0, LETTERS).mapToObj(i -> text(80 + i)).toList();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < ANSWERS; i++) {
            if (i % 5 > 0) {
                texts.add(text(10 + random.nextInt(100)));
            } else {
                String letter = letters.get(random.nextInt(LETTERS));
                texts.add(random.nextBoolean() ? letter : letter + " " + text(10 + random.nextInt(10)));
            }
        }
        return texts;
    }

    private String text(int length) {
        return IntStream.range(0, length).mapToObj(i -> word()).collect(Collectors.joining(" ", "", "."));
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
