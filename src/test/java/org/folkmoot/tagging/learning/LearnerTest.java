package org.folkmoot.tagging.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.folkmoot.model.learning.ThemeQuality;
import org.folkmoot.tagging.learning.LearningTheme.Description;
import org.junit.jupiter.api.Test;

/** Without sentence vectors: words and characters alone, as where the model cannot be read. */
class LearnerTest {
    private static final int LIGHT = 1;
    private static final int BUSES = 2;

    private static final List<LearningTheme> THEMES =
            List.of(theme(0, -1, "Places"), theme(1, 0, "Street lighting"), theme(2, 0, "Night buses"));

    private static LearningTheme theme(long id, int parent, String... descriptions) {
        return new LearningTheme(
                id,
                parent < 0 ? OptionalInt.empty() : OptionalInt.of(parent),
                Stream.of(descriptions)
                        .map(text -> new Description(text, Optional.empty()))
                        .toList());
    }

    /** 0 to 19 are on lamps, 20 to 39 on buses, 40 to 59 on neither, 60 is empty. */
    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            texts.add("The lamps on road " + i + " are out and it is dark");
        }
        for (int i = 20; i < 40; i++) {
            texts.add("The number " + i + " does not run after midnight, how do we get home");
        }
        for (int i = 40; i < 60; i++) {
            texts.add("Nothing to say about plan " + i + " thank you");
        }
        texts.add("");
        return texts;
    }

    private static Corpus corpus(List<String> texts) {
        return new Corpus(IntStream.range(0, texts.size())
                .mapToObj(i -> new LearningText(i, texts.get(i), Optional.empty()))
                .toList());
    }

    private static Learner learner(List<String> texts, List<LearningTheme> themes, RuleHits rules) {
        Corpus corpus = corpus(texts);
        return new Learner(corpus, themes, new ThemePrior(corpus, themes), rules);
    }

    private static Labels labels(int text, int... themes) {
        byte[] bytes = new byte[themes.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) themes[i];
        }
        return new Labels(text, bytes);
    }

    private static Labels truth(int text) {
        boolean light = text < 20;
        boolean bus = text >= 20 && text < 40;
        return labels(text, light || bus ? 1 : -1, light ? 1 : -1, bus ? 1 : -1);
    }

    private static List<Labels> everyThird() {
        return IntStream.range(0, 60)
                .filter(i -> i % 3 == 0)
                .mapToObj(LearnerTest::truth)
                .toList();
    }

    @Test
    void namesTellBeforeAnythingIsCoded() {
        List<String> texts = new ArrayList<>(texts());
        texts.add("More light in every street please");
        LearnedModel model = learner(texts, THEMES, RuleHits.NONE).learn(List.of());
        double[] told = model.scores(61);
        assertThat(told[LIGHT]).isGreaterThan(model.scores(45)[LIGHT]).isGreaterThan(told[BUSES]);
        assertThat(model.qualities())
                .allSatisfy(quality -> assertThat(quality.threshold()).isEqualTo(0.5));
    }

    @Test
    void learnsFromDecisions() {
        LearnedModel model = learner(texts(), THEMES, RuleHits.NONE).learn(everyThird());
        for (int i = 0; i < 60; i++) {
            double[] scores = model.scores(i);
            assertThat(scores[LIGHT] >= model.qualities().get(LIGHT).threshold())
                    .as("lighting on " + i)
                    .isEqualTo(i < 20);
            assertThat(scores[BUSES] >= model.qualities().get(BUSES).threshold())
                    .as("buses on " + i)
                    .isEqualTo(i >= 20 && i < 40);
        }
        assertThat(model.qualities().get(LIGHT))
                .extracting(ThemeQuality::yes, ThemeQuality::no, ThemeQuality::hits, ThemeQuality::falseHits)
                .containsExactly(7, 13, 7, 0);
    }

    @Test
    void theSameStateGivesTheSameScores() {
        List<Labels> forth = everyThird();
        List<Labels> back = new ArrayList<>(forth);
        Collections.reverse(back);
        LearnedModel one = learner(texts(), THEMES, RuleHits.NONE).learn(forth);
        LearnedModel other = learner(texts(), THEMES, RuleHits.NONE).learn(back);
        for (int i = 0; i < 61; i++) {
            assertThat(other.scores(i)).containsExactly(one.scores(i));
        }
    }

    @Test
    void aNetIsAtLeastAsLikelyAsWhatIsBelowIt() {
        LearnedModel model = learner(texts(), THEMES, RuleHits.NONE).learn(everyThird());
        for (int i = 0; i < 61; i++) {
            double[] scores = model.scores(i);
            assertThat(scores[0]).isGreaterThanOrEqualTo(Math.max(scores[LIGHT], scores[BUSES]));
            assertThat(Arrays.stream(scores).allMatch(score -> score >= 0 && score <= 1))
                    .isTrue();
        }
    }

    @Test
    void undecidedIsNotNo() {
        List<Labels> partial = new ArrayList<>();
        List<Labels> complete = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            // Half of the lamps are coded; of the other half nothing is known of lighting.
            partial.add(labels(i, i % 2 == 0 ? 1 : 0, i % 2 == 0 ? 1 : 0, -1));
            complete.add(labels(i, i % 2 == 0 ? 1 : -1, i % 2 == 0 ? 1 : -1, -1));
        }
        for (int i = 40; i < 46; i++) {
            partial.add(truth(i));
            complete.add(truth(i));
        }
        double unknown = learner(texts(), THEMES, RuleHits.NONE).learn(partial).scores(15)[LIGHT];
        double no = learner(texts(), THEMES, RuleHits.NONE).learn(complete).scores(15)[LIGHT];
        assertThat(unknown).isGreaterThan(no + 0.1);
    }

    @Test
    void aRuleIsEvidenceAsFarAsItProvesRight() {
        RuleHits right = (text, theme) -> theme == LIGHT && text < 20;
        double without =
                learner(texts(), THEMES, RuleHits.NONE).learn(List.of()).scores(3)[LIGHT];
        assertThat(learner(texts(), THEMES, right).learn(List.of()).scores(3)[LIGHT])
                .isGreaterThan(3 * without);
    }

    @Test
    void oddStatesHarmNothing() {
        List<LearningTheme> one = List.of(theme(7, -1, "T1"));
        check(learner(texts(), one, RuleHits.NONE), List.of(labels(3, 1)), 1);
        check(learner(texts(), one, RuleHits.NONE), List.of(), 1);
        check(learner(List.of(), one, RuleHits.NONE), List.of(), 0);
        check(learner(texts(), List.of(), RuleHits.NONE), List.of(), 0);
        check(learner(List.of("", "", ""), THEMES, RuleHits.NONE), List.of(labels(0, 1, 1, -1)), 3);
        check(learner(List.of("\uD83D\uDE00", "\uD83D", "a"), THEMES, RuleHits.NONE), List.of(labels(1, 0, 0, 0)), 3);
        List<Labels> all =
                IntStream.range(0, 60).mapToObj(i -> labels(i, 1, 1, 1)).toList();
        check(learner(texts(), THEMES, RuleHits.NONE), all, 3);
        List<Labels> none =
                IntStream.range(0, 60).mapToObj(i -> labels(i, -1, -1, -1)).toList();
        check(learner(texts(), THEMES, RuleHits.NONE), none, 3);
        List<String> repeated = Collections.nCopies(50, "the same letter word for word");
        check(
                learner(repeated, THEMES, RuleHits.NONE),
                IntStream.range(0, 50)
                        .mapToObj(i -> labels(i, 1, i % 2 * 2 - 1, -1))
                        .toList(),
                3);
    }

    private static void check(Learner learner, List<Labels> labels, int themes) {
        LearnedModel model = learner.learn(labels);
        assertThat(model.qualities()).hasSizeGreaterThanOrEqualTo(themes);
        for (int i = 0; i < model.corpus().size(); i++) {
            assertThat(Arrays.stream(model.scores(i)).allMatch(score -> score >= 0 && score <= 1))
                    .isTrue();
        }
    }

    @Test
    void excessDecisionsStillAffectBaseRates() {
        List<String> many = IntStream.range(0, Learner.MAX_EXAMPLES + 200)
                .mapToObj(i -> i % 50 == 0 ? "a rare heron " + i : "pigeons and crows " + i)
                .toList();
        List<LearningTheme> one = List.of(theme(0, -1, "T1"));
        LearnedModel model = learner(many, one, RuleHits.NONE)
                .learn(IntStream.range(0, many.size() - 100)
                        .mapToObj(i -> labels(i, i % 50 == 0 ? 1 : -1))
                        .toList());
        assertThat(model.scores(Learner.MAX_EXAMPLES + 150)[0]).isGreaterThan(0.8);
        assertThat(model.scores(Learner.MAX_EXAMPLES + 151)[0]).isLessThan(0.1);
    }

    @Test
    void theUsualRecipeLearnsToo() {
        List<Integer> rest =
                IntStream.range(0, 60).filter(i -> i % 3 != 0).boxed().toList();
        double[][] scores = new PlainRecipe(corpus(texts())).scores(everyThird(), 3, rest);
        for (int i = 0; i < scores.length; i++) {
            assertThat(scores[i][LIGHT] > 0.5).as("lighting on " + rest.get(i)).isEqualTo(rest.get(i) < 20);
        }
    }
}
