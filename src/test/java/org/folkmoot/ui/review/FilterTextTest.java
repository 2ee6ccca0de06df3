package org.folkmoot.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.model.AnswerFilter;
import org.folkmoot.model.Attribute;
import org.folkmoot.model.Condition;
import org.folkmoot.model.Flag;
import org.folkmoot.model.Sort;
import org.junit.jupiter.api.Test;

class FilterTextTest {
    private static final Attribute BOROUGH =
            new Attribute(4, "Borough, or \"none\"", Attribute.Kind.ATTRIBUTE, "Borough", List.of("Camden", "Brent"));

    private final FilterText text = new FilterText(Frames.FRAME, List.of(BOROUGH));

    @Test
    void everythingThatIsWrittenIsReadAgain() {
        ListQuery query = ListQuery.ALL
                .withState(AnswerFilter.State.TO_DO)
                .with(Condition.HasTheme.of(Frames.KNIFE.id()))
                .with(new Condition.LacksTheme(Set.of(Frames.VAWG.id())))
                .with(new Condition.Proposed(Optional.of(Frames.OTHER.id()), 0.5, 0.7))
                .with(Condition.Proposed.ANY)
                .with(new Condition.CodedBy("A, & K=1"))
                .with(new Condition.HasValue(BOROUGH.id(), Set.of("Camden")))
                .with(new Condition.HasValue(BOROUGH.id(), Set.of("")))
                .with(new Condition.Flagged(Set.of(Flag.QUERY)))
                .with(new Condition.InLanguage(Set.of("pl")))
                .with(new Condition.InLanguage(Set.of("")))
                .with(new Condition.Words(51, Integer.MAX_VALUE))
                .withSearch("\"stop and search\" & lights*")
                .withSort(Sort.attribute(BOROUGH.id(), true))
                .withAllQuestions(true);
        assertThat(text.read(text.write(query, true))).isEqualTo(query);
        assertThat(text.read(text.write(ListQuery.ALL, true))).isEqualTo(ListQuery.ALL);
    }

    @Test
    void theWordsOfASearchAreLeftOutWhereTheyMayBeSomebodysName() {
        ListQuery query = ListQuery.ALL.withSearch("Mrs Someone").withSort(Sort.of(Sort.By.LENGTH, true));
        assertThat(text.write(query, false)).doesNotContain("Someone");
        assertThat(text.read(text.write(query, false))).isEqualTo(query.withSearch(""));
    }

    @Test
    void whatIsGoneOrNotUnderstoodIsLeftOut() {
        String written = text.write(
                ListQuery.ALL
                        .with(Condition.HasTheme.of(Frames.KNIFE.id()))
                        .with(new Condition.HasValue(BOROUGH.id(), Set.of("Camden")))
                        .with(new Condition.CodedBy("AK")),
                true);
        FilterText later = new FilterText(new org.folkmoot.model.Codeframe(List.of(Frames.OTHER)), List.of());
        assertThat(later.read(written + "&mood=glad&words=many&state=asleep"))
                .isEqualTo(ListQuery.ALL.with(new Condition.CodedBy("AK")));
        assertThat(later.read("")).isEqualTo(ListQuery.ALL);
    }
}
