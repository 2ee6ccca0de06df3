package org.folkmoot.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.folkmoot.model.codeframe.ThemePlace;
import org.folkmoot.model.counting.Breakdown;
import org.folkmoot.model.counting.Share;
import org.folkmoot.model.counting.Summary;
import org.folkmoot.model.refusal.Refusal;
import org.junit.jupiter.api.Test;

class SummaryCounterTest {
    private static final SummaryCounter COUNTER = new SummaryCounter();

    private static MemorySource twoQuestions() {
        return new MemorySource()
                .question(10, "What more?")
                .question(11, "Anything else?")
                .theme(1, null, "NET")
                .theme(2, 1L, "A")
                .theme(3, 1L, "B")
                .theme(4, 2L, "A1")
                .theme(5, null, "C");
    }

    private static Summary.ThemeCount count(Summary summary, int question, String code) {
        return summary.questions().get(question - 1).themes().stream()
                .filter(each -> each.place().theme().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Share overall(Summary summary, String code) {
        return summary.overall().stream()
                .filter(each -> each.place().theme().code().equals(code))
                .findFirst()
                .orElseThrow()
                .respondents();
    }

    @Test
    void countsARespondentOncePerThemeGroup() {
        Summary summary = COUNTER.count(
                twoQuestions()
                        .received(9)
                        .response(100, 1, 10)
                        .response(101, 2, 10)
                        .response(102, 3, 10)
                        .response(103, 1, 11)
                        .code(100, 2, 3, 4)
                        .code(101, 4)
                        .code(103, 3, 5),
                List.of());

        assertThat(count(summary, 1, "NET").respondents()).isEqualTo(new Share(2, 3));
        assertThat(count(summary, 1, "A").respondents()).isEqualTo(new Share(2, 3));
        assertThat(count(summary, 1, "A1").respondents()).isEqualTo(new Share(2, 3));
        assertThat(count(summary, 1, "B").respondents()).isEqualTo(new Share(1, 3));
        assertThat(count(summary, 1, "C").respondents()).isEqualTo(new Share(0, 3));
        assertThat(count(summary, 2, "NET").respondents()).isEqualTo(new Share(1, 1));
        assertThat(overall(summary, "NET")).isEqualTo(new Share(2, 9));
        assertThat(overall(summary, "B")).isEqualTo(new Share(1, 9));
        assertThat(overall(summary, "C")).isEqualTo(new Share(1, 9));
    }

    @Test
    void placesThemesInTheOrderOfTheCodeframe() {
        Summary summary = COUNTER.count(twoQuestions(), List.of());
        assertThat(summary.questions().get(0).themes())
                .extracting(each -> each.place().theme().code())
                .containsExactly("NET", "A", "A1", "B", "C");
        ThemePlace place = count(summary, 2, "A1").place();
        assertThat(place.path()).isEqualTo("Theme NET > Theme A > Theme A1");
        assertThat(place.level()).isEqualTo(3);
        assertThat(place.group()).isFalse();
        assertThat(count(summary, 1, "A").place().group()).isTrue();
    }

    @Test
    void hasNoPercentageForAnEmptyBase() {
        Summary summary = COUNTER.count(twoQuestions().response(1, 1, 10), List.of());
        assertThat(count(summary, 1, "A").respondents().percentText()).isEqualTo("0.0");
        assertThat(count(summary, 2, "A").respondents().percentText()).isEmpty();
        assertThat(overall(summary, "A").percentText()).isEmpty();
    }

    @Test
    void countsAConfirmedCampaignAsOneText() {
        Summary summary = COUNTER.count(
                twoQuestions()
                        .response(1, 1, 10, false, 77L)
                        .response(2, 2, 10, false, 77L)
                        .response(3, 3, 10, false, 78L)
                        .response(4, 4, 10)
                        .response(5, 5, 10)
                        .response(6, 1, 11)
                        .code(1, 2)
                        .code(2, 3)
                        .code(3, 2)
                        .code(4, 2)
                        .code(5, 2)
                        .code(6, 2),
                List.of());
        assertThat(count(summary, 1, "NET").respondents().part()).isEqualTo(5);
        assertThat(count(summary, 1, "NET").distinctTexts()).isEqualTo(4);
        assertThat(count(summary, 1, "A").distinctTexts()).isEqualTo(4);
        assertThat(count(summary, 1, "B").distinctTexts()).isEqualTo(1);
        assertThat(count(summary, 1, "C").distinctTexts()).isZero();
        assertThat(count(summary, 2, "A").distinctTexts()).isEqualTo(1);
    }

    @Test
    void suggestsOnlyRespondentsThatAreNotCountedYet() {
        MemorySource source = twoQuestions()
                .response(1, 1, 10)
                .response(2, 2, 10)
                .response(3, 3, 10)
                .code(1, 3)
                .suggest(1, 2, 0.9) // counted for GROUP, new for A
                .suggest(2, 4, 0.5) // at the threshold; new for A1, A, GROUP
                .suggest(2, 2, 0.6) // the same respondent again
                .suggest(3, 2, 0.49)
                .suggest(99, 2, 1); // not an answer that counts
        Summary summary = COUNTER.count(source, List.of());
        assertThat(count(summary, 1, "NET").suggested()).isEqualTo(1);
        assertThat(count(summary, 1, "A").suggested()).isEqualTo(2);
        assertThat(count(summary, 1, "A1").suggested()).isEqualTo(1);
        assertThat(count(summary, 1, "B").suggested()).isZero();
        assertThat(count(summary, 1, "A").respondents().part()).isZero();
        Summary lower = new SummaryCounter(0.4).count(source, List.of());
        assertThat(count(lower, 1, "A").suggested()).isEqualTo(3);
    }

    @Test
    void showsRetiredThemesOnlyWhereTheyHaveCodings() {
        Summary summary = COUNTER.count(
                new MemorySource()
                        .question(10, "What more?")
                        .theme(1, null, "OLD", true)
                        .theme(2, null, "OLDER", true)
                        .theme(3, null, "NEW")
                        .response(1, 1, 10)
                        .response(2, 2, 10)
                        .code(1, 1)
                        .suggest(2, 1, 0.9)
                        .suggest(2, 2, 0.9),
                List.of());
        assertThat(summary.overall())
                .extracting(each -> each.place().theme().code())
                .containsExactly("OLD", "NEW");
        assertThat(count(summary, 1, "OLD").respondents().part()).isEqualTo(1);
        assertThat(count(summary, 1, "OLD").suggested()).isZero();
    }

    @Test
    void saysWhetherCountsAreSoFar() {
        MemorySource source = twoQuestions()
                .response(1, 1, 10, true, null)
                .response(2, 2, 10, false, null)
                .response(3, 1, 11, true, null);
        source.differences = 4;
        Summary summary = COUNTER.count(source, List.of());
        assertThat(summary.questions().get(0).done()).isEqualTo(1);
        assertThat(summary.questions().get(0).soFar()).isTrue();
        assertThat(summary.questions().get(1).soFar()).isFalse();
        assertThat(summary.unresolvedDifferences()).isEqualTo(4);
    }

    @Test
    void breakdownKeepsValueOrderAndCountsEachOfSeveralValues() {
        MemorySource source = twoQuestions()
                .attribute(50, "Age", "young", "old", "never chosen")
                .value(50, 1, "old")
                .value(50, 2, "young")
                .value(50, 2, "old")
                .value(50, 2, "old")
                .value(50, 3, " ")
                .value(50, 77, "young") // answered nothing
                .response(1, 1, 10)
                .response(2, 2, 10)
                .response(3, 3, 10)
                .response(4, 4, 11)
                .code(1, 2)
                .code(2, 2, 3)
                .code(3, 3);
        Summary summary = COUNTER.count(source, source.attributes);
        Breakdown breakdown = summary.breakdowns().get(0);
        assertThat(breakdown.values()).containsExactly("young", "old", "never chosen", Breakdown.NOT_GIVEN);
        Breakdown.Block first = breakdown.questions().get(0);
        assertThat(first.respondents(0, 0)).isEqualTo(new Share(1, 1)); // GROUP
        assertThat(first.respondents(0, 1)).isEqualTo(new Share(2, 2));
        assertThat(first.respondents(0, 2)).isEqualTo(new Share(0, 0));
        assertThat(first.respondents(0, 3)).isEqualTo(new Share(1, 1));
        assertThat(first.respondents(1, 1)).isEqualTo(new Share(2, 2)); // A
        assertThat(first.respondents(3, 1)).isEqualTo(new Share(1, 2)); // B
        assertThat(breakdown.questions().get(1).answering(3)).isEqualTo(1);
        assertThat(breakdown.questions().get(1).answering(0)).isZero();
    }

    @Test
    void omitsNotGivenIfEveryoneHasAValue() {
        MemorySource source =
                twoQuestions().attribute(50, "Borough").response(1, 1, 10).value(50, 1, "Camden");
        assertThat(COUNTER.count(source, source.attributes).breakdowns().get(0).values())
                .containsExactly("Camden");
    }

    @Test
    void refusesAnAttributeWithTooManyValues() {
        MemorySource source = twoQuestions().attribute(50, "Postcode");
        for (int i = 0; i <= SummaryCounter.MAX_VALUES; i++) {
            source.response(i, i, 10).value(50, i, "P" + i);
        }
        assertThatThrownBy(() -> COUNTER.count(source, source.attributes))
                .isInstanceOf(Refusal.class)
                .hasMessage("TOO_MANY_VALUES [Postcode, 10001, 10000]");
    }

    @Test
    void readsTheSourceOnce() {
        MemorySource source = twoQuestions().attribute(50, "Borough").response(1, 1, 10);
        COUNTER.count(source, source.attributes);
        assertThat(source.reads).isEqualTo(4);
    }

    @Test
    void countsNothingInAnEmptyConsultation() {
        Summary summary = COUNTER.count(new MemorySource(), List.of());
        assertThat(summary.questions()).isEmpty();
        assertThat(summary.overall()).isEmpty();
    }

    @Test
    void refusesTwoResponsesOfOneSubmissionToOneQuestion() {
        MemorySource source = twoQuestions().response(1, 1, 10).response(2, 1, 10);
        assertThatThrownBy(() -> COUNTER.count(source, List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
