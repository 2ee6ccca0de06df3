package org.folkmoot.ui.review.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.model.response.Attribute;
import org.folkmoot.model.response.CodingState;
import org.folkmoot.model.response.Condition;
import org.folkmoot.model.response.Flag;
import org.folkmoot.model.response.Sort;
import org.junit.jupiter.api.Test;

class FilterTextTest {
    private static final Attribute BOROUGH =
            new Attribute(4, "Borough, or \"none\"", Attribute.Kind.ATTRIBUTE, "Borough", List.of("Camden", "Brent"));

    private final FilterText text = new FilterText(Frames.FRAME, List.of(BOROUGH));

    @Test
    void writtenFilterIsReadBack() {
        ListQuery query = ListQuery.ALL
                .withState(CodingState.TO_DO)
                .with(Condition.HasTheme.of(Frames.KNIFE.id()))
                .with(new Condition.LacksTheme(Set.of(Frames.VAWG.id())))
                .with(new Condition.Suggested(Optional.of(Frames.OTHER.id()), 0.5, 0.7))
                .with(Condition.Suggested.ANY)
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

    /** At least one condition of every kind that is written; add new kinds here. */
    private static final List<Condition> EXAMPLES = List.of(
            Condition.HasTheme.of(Frames.KNIFE.id()),
            new Condition.HasTheme(Set.of(Frames.KNIFE.id(), Frames.OTHER.id(), Frames.VAWG.id())),
            new Condition.LacksTheme(Set.of(Frames.VAWG.id(), Frames.PUBLIC.id())),
            Condition.Suggested.ANY,
            new Condition.Suggested(Optional.of(Frames.OTHER.id()), 0.45, 0.62),
            new Condition.CodedBy("A, & K=1 %"),
            new Condition.HasValue(BOROUGH.id(), Set.of("Camden", "Brent & \u00c9tat, 100 %", "")),
            new Condition.Flagged(Set.of(Flag.values())),
            new Condition.Words(12, 345),
            new Condition.Sampled(),
            new Condition.Words(51, Integer.MAX_VALUE),
            new Condition.InLanguage(Set.of("pl", "cy", "")),
            new Condition.InLanguage(Set.of("")));

    /**
     * State and search have keys of their own. A list of texts, as shown for a step of the history, is temporary and not
     * written.
     */
    private static final Set<Class<? extends Condition>> KEPT_OTHERWISE =
            Set.of(Condition.Is.class, Condition.Found.class, Condition.Among.class);

    @Test
    void everyKindOfConditionIsReadBack() {
        assertThat(Condition.class.getPermittedSubclasses()).allSatisfy(kind -> assertThat(
                        KEPT_OTHERWISE.contains(kind) || EXAMPLES.stream().anyMatch(kind::isInstance))
                .as("an example of %s", kind)
                .isTrue());
        assertThat(EXAMPLES).allSatisfy(condition -> {
            ListQuery query = ListQuery.ALL.with(condition);
            assertThat(text.read(text.write(query, true))).isEqualTo(query);
        });
        assertThat(List.of(CodingState.values())).allSatisfy(state -> {
            ListQuery query = ListQuery.ALL.withState(state);
            assertThat(text.read(text.write(query, false))).isEqualTo(query);
        });
    }

    @Test
    void orderByThemeIsReadBackUnlessThemeIsGone() {
        ListQuery query = ListQuery.ALL.withSort(Sort.likely(Frames.KNIFE.id()));
        assertThat(text.read(text.write(query, true))).isEqualTo(query);
        assertThat(text.read("sort=likely,down,00000000-0000-0000-0000-000000000000"))
                .isEqualTo(ListQuery.ALL);
    }

    @Test
    void everyOrderIsReadBack() {
        assertThat(List.of(Sort.By.values())).allSatisfy(by -> {
            for (boolean down : new boolean[] {true, false}) {
                Sort sort = by == Sort.By.ATTRIBUTE ? Sort.attribute(BOROUGH.id(), down) : Sort.of(by, down);
                ListQuery query = ListQuery.ALL.withSort(sort);
                assertThat(text.read(text.write(query, true))).isEqualTo(query);
            }
        });
    }

    @Test
    void searchIsLeftOutOnRequest() {
        ListQuery query = ListQuery.ALL.withSearch("Mrs Someone").withSort(Sort.of(Sort.By.LENGTH, true));
        assertThat(text.write(query, false)).doesNotContain("Someone");
        assertThat(text.read(text.write(query, false))).isEqualTo(query.withSearch(""));
    }

    @Test
    void deletedAndUnknownPartsAreSkipped() {
        String written = text.write(
                ListQuery.ALL
                        .with(Condition.HasTheme.of(Frames.KNIFE.id()))
                        .with(new Condition.HasValue(BOROUGH.id(), Set.of("Camden")))
                        .with(new Condition.CodedBy("AK")),
                true);
        FilterText later = new FilterText(new org.folkmoot.model.codeframe.Codeframe(List.of(Frames.OTHER)), List.of());
        assertThat(later.read(written + "&mood=glad&words=many&state=asleep"))
                .isEqualTo(ListQuery.ALL.with(new Condition.CodedBy("AK")));
        assertThat(later.read("")).isEqualTo(ListQuery.ALL);
    }
}
