package org.folkmoot.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Progress;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.model.coding.Origin;
import org.folkmoot.model.coding.Reason;
import org.folkmoot.model.coding.Suggestion;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.RefusalKind;
import org.folkmoot.model.text.Query;
import org.folkmoot.model.text.Span;
import org.folkmoot.model.text.TextIndex;
import org.folkmoot.store.search.TestTextIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RuleTaggerTest {
    private final TestTextIndex index = TestTextIndex.of(
            "Too many knives and stabbings round here",
            "More youth clubs",
            "He pulled a KNIFE, a knife! Stabbed twice, then a machete and a zombie knife",
            "Anti-social behaviour on buses");
    private final List<ThemeSuggestions> found = new ArrayList<>();

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void scoreGrowsWithAlternativesAndSpansAreMerged() {
        Codeframe codeframe = codeframe(
                theme(7, "KNIFE", "knife OR knives; stab*; machete*; \"zombie knife\"; \"a machete\"", false));
        tag(codeframe, KnownSuggestions.NONE);

        String version = RuleTagger.version(codeframe.themes().get(0).spec().rules());
        assertThat(found).hasSize(1);
        assertThat(found.get(0).textIds()).containsExactly(1L, 3L);
        assertThat(found.get(0).fresh())
                .containsExactly(
                        new Suggestion(
                                1,
                                7,
                                0.75,
                                Origin.RULE,
                                version,
                                new Reason.Rules("knife OR knives; stab*"),
                                Span.parse("9-15;20-29")),
                        new Suggestion(
                                3,
                                7,
                                1 - 1 / 32.0,
                                Origin.RULE,
                                version,
                                new Reason.Rules("knife OR knives; stab*; machete*; …"),
                                Span.parse("12-17;21-26;28-35;48-57;64-76")));
    }

    @Test
    void anAlternativeWrittenTwiceCountsOnce() {
        tag(codeframe(theme(1, "YOUTH", "youth; Youth ; \"youth\"", false)), KnownSuggestions.NONE);
        assertThat(found.get(0).fresh())
                .singleElement()
                .satisfies(suggestion -> assertThat(suggestion.score()).isEqualTo(0.5))
                .satisfies(suggestion -> assertThat(suggestion.why()).isEqualTo(new Reason.Rules("youth")));
    }

    @Test
    void theScoreNeverReachesOne() {
        assertThat(ThemeMatcher.score(1)).isEqualTo(0.5);
        assertThat(ThemeMatcher.score(3)).isEqualTo(0.875);
        assertThat(ThemeMatcher.score(10_000)).isLessThan(1);
    }

    @Test
    void evidenceIsFetchedOnlyForWhatIsNew() {
        Codeframe codeframe = codeframe(theme(1, "KNIFE", "knife; stab*", false));
        List<Long> asked = new ArrayList<>();
        TextIndex counting = new TextIndex() {
            @Override
            public long[] matching(Query query) {
                return index.matching(query);
            }

            @Override
            public Map<Long, List<Span>> spans(Query query, long[] textIds) {
                for (long id : textIds) {
                    asked.add(id);
                }
                return index.spans(query, textIds);
            }
        };
        String version = RuleTagger.version("knife; stab*");
        KnownSuggestions known = (theme, of) -> theme == 1 && of.equals(version) ? new long[] {1} : new long[0];
        new RuleTagger(counting).tag(codeframe, known, found::add, Progress.NONE);

        assertThat(asked).containsExactly(3L);
        assertThat(found.get(0).textIds()).containsExactly(1L, 3L);
        assertThat(found.get(0).fresh()).extracting(Suggestion::textId).containsExactly(3L);
    }

    @Test
    void otherRulesMakeAnotherVersion() {
        assertThat(RuleTagger.version("knife")).hasSize(12).isNotEqualTo(RuleTagger.version("knife*"));
    }

    @Test
    void themesWithoutRulesAndRetiredThemesMatchNothing() {
        tag(codeframe(theme(1, "EMPTY", "", false), theme(2, "OLD", "knife", true)), KnownSuggestions.NONE);
        assertThat(found).extracting(ThemeSuggestions::themeId).containsExactly(1L, 2L);
        assertThat(found).allSatisfy(theme -> assertThat(theme.textIds()).isEmpty());
    }

    @Test
    void invalidRuleIsRefusedBeforeMatching() {
        Codeframe codeframe = codeframe(
                theme(1, "GOOD", "knife", false),
                theme(2, "BAD", "youth; (clubs", false),
                theme(3, "OLD", "(", true),
                theme(4, "WORSE", "NOT buses", false));
        RuleTagger tagger = new RuleTagger(index);
        assertThat(tagger.problems(codeframe))
                .containsExactly(
                        new RuleProblem("BAD", 7, "Bracket opened at character 8 is never closed: add \")\"."),
                        new RuleProblem(
                                "WORSE",
                                0,
                                "NOT at character 1 has nothing before it to take away from: write first what to find."));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> tag(codeframe, KnownSuggestions.NONE))
                .withMessage("RULES_OF_THEME [BAD, Bracket opened at character 8 is never closed: add \")\"., 1]")
                .extracting(Refusal::kind)
                .isEqualTo(RefusalKind.INPUT);
        assertThat(found).isEmpty();
    }

    @Test
    void tellsWhereItIsAndStopsWhenAsked() {
        Codeframe codeframe = codeframe(theme(1, "A", "knife", false), theme(2, "B", "buses", false));
        List<String> steps = new ArrayList<>();
        Progress untilOne = (done, total) -> {
            steps.add(done + "/" + total);
            return done < 1;
        };
        assertThatExceptionOfType(CancelledException.class)
                .isThrownBy(() -> new RuleTagger(index).tag(codeframe, KnownSuggestions.NONE, found::add, untilOne));
        assertThat(steps).containsExactly("0/2", "1/2");
        assertThat(found).hasSize(1);
    }

    private void tag(Codeframe codeframe, KnownSuggestions known) {
        new RuleTagger(index).tag(codeframe, known, found::add, Progress.NONE);
    }

    private static Codeframe codeframe(Theme... themes) {
        return new Codeframe(List.of(themes));
    }

    static Theme theme(long id, String code, String rules, boolean retired) {
        ThemeSpec spec = new ThemeSpec(code, "", code, "", "", "", "", rules, "", List.of(), retired);
        return new Theme(id, new UUID(0, id), null, (int) id, spec);
    }
}
