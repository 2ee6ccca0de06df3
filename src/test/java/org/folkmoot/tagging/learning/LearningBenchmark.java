package org.folkmoot.tagging.learning;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.folkmoot.model.text.TextEmbedding;
import org.folkmoot.service.CodedSample;
import org.folkmoot.tagging.learning.LearningTheme.Description;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What each part of the learner adds, how far its scores can be taken for probabilities, and what it takes. */
@Tag("benchmark")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LearningBenchmark {
    private static final int DRAWS = 3;
    private static final List<Integer> SIZES = List.of(100, 400);

    private CodedSample sample =
            new CodedSample(java.nio.file.Path.of(""), List.of(), List.of(), RuleHits.NONE, List.of());
    private List<Integer> leaves = List.of();

    @BeforeAll
    void read() {
        sample = CodedSample.read("Q1");
        List<Integer> groups = sample.themes().stream()
                .flatMap(theme -> theme.parent().stream().boxed())
                .toList();
        leaves = IntStream.range(0, sample.themes().size())
                .filter(theme -> !groups.contains(theme))
                .boxed()
                .toList();
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    /** Themes with the first descriptions alone; 0 for none. */
    private List<LearningTheme> themes(int descriptions) {
        return sample.themes().stream()
                .map(theme -> new LearningTheme(
                        theme.id(),
                        theme.parent(),
                        theme.descriptions()
                                .subList(
                                        0,
                                        Math.min(
                                                descriptions,
                                                theme.descriptions().size()))))
                .toList();
    }

    private List<LearningTheme> withoutVectors(List<LearningTheme> themes) {
        return themes.stream()
                .map(theme -> new LearningTheme(
                        theme.id(),
                        theme.parent(),
                        theme.descriptions().stream()
                                .map(each -> new Description(each.text(), Optional.empty()))
                                .toList()))
                .toList();
    }

    private List<LearningText> textsWithoutVectors() {
        return sample.texts().stream()
                .map(text -> new LearningText(text.id(), text.text(), Optional.empty()))
                .toList();
    }

    @Test
    void ablation() {
        print("| What | MAP at 100 | at 400 |%n|---|---|---|");
        Corpus usual = new Corpus(sample.texts());
        List<LearningTheme> named = themes(1);
        row("all of it: descriptions, rules", usual, themes(4), sample.rules());
        row("without rules", usual, themes(4), RuleHits.NONE);
        row("names alone, without rules", usual, named, RuleHits.NONE);
        row("no descriptions, no rules (A)", usual, themes(0), RuleHits.NONE);
        row("A without sentence vectors", new Corpus(textsWithoutVectors()), themes(0), RuleHits.NONE);
        row(
                "names alone, without sentence vectors",
                new Corpus(textsWithoutVectors()),
                withoutVectors(named),
                RuleHits.NONE);
        kernel("A without the vectors of the whole", new KernelWeights(0, 1.5, 0.75, 1));
        kernel("A without the vectors of parts", new KernelWeights(1.5, 0, 0.75, 1));
        kernel("A without words", new KernelWeights(0.75, 0.75, 0, 1));
        kernel("A without characters", new KernelWeights(0.75, 0.75, 0.75, 0));
        kernel("A, sentence vectors alone", new KernelWeights(0.75, 0.75, 0, 0));
        measure("A, the regression alone, no stack", (coded, rest) -> {
            Regression regression = new Regression(usual, sample.themes().size(), coded);
            return scores(rest, text -> regression.scores(usual.features(text)));
        });
        measure("TF-IDF, sentence vectors, logistic regression", (coded, rest) -> withVectors(usual, coded, rest));
        measure("TF-IDF, logistic regression", (coded, rest) -> new PlainRecipe(usual)
                .scores(
                        coded,
                        sample.themes().size(),
                        rest.stream().map(Labels::text).toList()));
    }

    private void kernel(String what, KernelWeights weights) {
        row(what, new Corpus(sample.texts(), weights), themes(0), RuleHits.NONE);
    }

    private void row(String what, Corpus corpus, List<LearningTheme> themes, RuleHits rules) {
        Learner learner = new Learner(corpus, themes, new ThemePrior(corpus, themes), rules);
        measure(what, (coded, rest) -> scores(rest, learner.learn(coded)::scores));
    }

    private interface Recipe {
        double[][] scores(List<Labels> coded, List<Labels> rest);
    }

    private interface Scorer {
        double[] scores(int text);
    }

    private static double[][] scores(List<Labels> rest, Scorer scorer) {
        double[][] scores = new double[rest.size()][];
        Arrays.setAll(scores, i -> scorer.scores(rest.get(i).text()));
        return scores;
    }

    private List<Labels> drawn(int draw) {
        List<Labels> shuffled = new ArrayList<>(sample.coded());
        Collections.shuffle(shuffled, new Random(draw));
        return shuffled;
    }

    private void measure(String what, Recipe recipe) {
        StringBuilder line = new StringBuilder("| " + what);
        for (int size : SIZES) {
            double sum = 0;
            for (int draw = 0; draw < DRAWS; draw++) {
                List<Labels> all = drawn(draw);
                List<Labels> rest = all.subList(size, all.size());
                double[][] scores = recipe.scores(all.subList(0, size), rest);
                sum += Ranking.meanAveragePrecision(scores, rest, leaves).orElse(0);
            }
            line.append(String.format(Locale.ROOT, " | %.3f", sum / DRAWS));
        }
        print("%s |", line);
    }

    /** The recipe that the issue calls plain: vectors as they come, beside the weights of words. */
    private double[][] withVectors(Corpus corpus, List<Labels> coded, List<Labels> rest) {
        DMatrixRMaj kernel = new DMatrixRMaj(coded.size(), coded.size());
        for (int i = 0; i < coded.size(); i++) {
            for (int j = 0; j < coded.size(); j++) {
                kernel.set(
                        i, j, likeness(corpus, coded.get(i).text(), coded.get(j).text()));
            }
        }
        DMatrixRMaj coefficients = PlainRecipe.fit(coded, sample.themes().size(), kernel);
        return scores(rest, text -> {
            double[] row = new double[sample.themes().size()];
            for (int i = 0; i < coded.size(); i++) {
                double likeness = likeness(corpus, text, coded.get(i).text());
                for (int theme = 0; theme < row.length; theme++) {
                    row[theme] += likeness * coefficients.get(i, theme);
                }
            }
            return row;
        });
    }

    private double likeness(Corpus corpus, int one, int other) {
        double vectors = sample.texts()
                .get(one)
                .embedding()
                .map(TextEmbedding::whole)
                .orElseThrow()
                .cosine(sample.texts()
                        .get(other)
                        .embedding()
                        .map(TextEmbedding::whole)
                        .orElseThrow());
        return 1
                + vectors
                + corpus.features(one).words().dot(corpus.features(other).words());
    }

    @Test
    void calibration() {
        Corpus corpus = new Corpus(sample.texts());
        for (int size : SIZES) {
            double[] sums = new double[10];
            int[] counts = new int[10];
            int[] yes = new int[10];
            Learner learner = new Learner(corpus, themes(1), new ThemePrior(corpus, themes(1)), RuleHits.NONE);
            for (int draw = 0; draw < DRAWS; draw++) {
                List<Labels> all = drawn(draw);
                LearnedModel model = learner.learn(all.subList(0, size));
                for (Labels label : all.subList(size, all.size())) {
                    double[] scores = model.scores(label.text());
                    for (int theme : leaves) {
                        int bin = Math.min(9, (int) (scores[theme] * 10));
                        counts[bin]++;
                        sums[bin] += scores[theme];
                        yes[bin] += label.of(theme) == Labels.YES ? 1 : 0;
                    }
                }
            }
            print("calibration at %d: | score | pairs | mean score | share that has the theme |", size);
            for (int bin = 0; bin < 10; bin++) {
                print(
                        "| %.1f to %.1f | %d | %.3f | %.3f |",
                        bin / 10.0,
                        (bin + 1) / 10.0,
                        counts[bin],
                        sums[bin] / counts[bin],
                        (double) yes[bin] / counts[bin]);
            }
        }
    }

    /** Of this thread, which does all the work: other work on the machine hardly matters then. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Test
    void timesAtFourThousandAndAHundredThousand() {
        for (int size : List.of(4_000, 100_000)) {
            List<LearningText> texts = IntStream.range(0, size)
                    .mapToObj(i -> sample.texts().get(i % sample.texts().size()))
                    .toList();
            long start = cpu();
            Corpus corpus = new Corpus(texts);
            long read = cpu();
            ThemePrior prior = new ThemePrior(corpus, sample.themes());
            long described = cpu();
            print(
                    "| %,d answers, %d themes: terms counted | %.2f s |",
                    size, sample.themes().size(), (read - start) / 1e9);
            print("| descriptions | %.2f s |", (described - read) / 1e9);
            for (int coded : List.of(100, 400, 1_200)) {
                List<Labels> labels = sample.coded().subList(0, coded);
                long before = cpu();
                LearnedModel model = new Learner(corpus, sample.themes(), prior, RuleHits.NONE).learn(labels);
                long learned = cpu();
                double sum = 0;
                for (int text = 0; text < size; text++) {
                    sum += model.scores(text)[0];
                }
                print(
                        "| learned from %d | %.2f s | all scored | %.2f s | (%.0f)",
                        coded, (learned - before) / 1e9, (cpu() - learned) / 1e9, sum);
            }
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            print("| heap then | %d MB |", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        }
    }
}
