package org.folkmoot.ui.codeframe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.service.codeframe.SplitPart;
import org.folkmoot.ui.codeframe.SplitPlan.Part;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SplitPlanTest {
    private static final long GROUP = 7;
    private static final Theme LIGHT = theme(1, GROUP, "Lighting");
    private static final Part LAMPS = new Part("Lamps", Optional.empty());
    private static final Part PARKS = new Part("Parks", Optional.of(theme(2, null, "Parks")));

    private final SplitPlan model = new SplitPlan(LIGHT);

    private static Theme theme(long id, @Nullable Long parent, String name) {
        return new Theme(
                id, new UUID(0, id), parent, 0, ThemeSpec.named(name.toUpperCase(java.util.Locale.ROOT), name));
    }

    @Test
    void aPartOfTheSameNameIsAddedOnce() {
        assertThat(model.add(LAMPS)).isEqualTo(LAMPS);
        assertThat(model.add(new Part("LAMPS", Optional.empty()))).isEqualTo(LAMPS);
        assertThat(model.parts()).containsExactly(LAMPS);
    }

    @Test
    void aResponseGoesToTheLastPartThatItWasPutInto() {
        model.add(LAMPS);
        model.add(PARKS);
        model.put(List.of(10L, 11L, 12L), LAMPS);
        model.put(List.of(12L), PARKS);
        assertThat(model.of(10)).contains(LAMPS);
        assertThat(model.of(12)).contains(PARKS);
        assertThat(model.of(99)).isEmpty();
        assertThat(model.count(LAMPS)).isEqualTo(2);
        assertThat(model.count(PARKS)).isEqualTo(1);
        assertThat(model.moved()).isEqualTo(3);
    }

    @Test
    void keptResponsesAndThoseOfARemovedPartStay() {
        model.add(LAMPS);
        model.add(PARKS);
        model.put(List.of(10L, 11L), LAMPS);
        model.put(Set.of(12L), PARKS);
        model.keep(List.of(10L));
        model.remove(PARKS);
        assertThat(model.parts()).containsExactly(LAMPS);
        assertThat(model.moved()).isEqualTo(1);
        assertThat(model.of(10)).isEmpty();
        assertThat(model.of(12)).isEmpty();
    }

    @Test
    void thePlanNamesExistingAndNewThemesAndLeavesOutEmptyParts() {
        model.add(LAMPS);
        model.add(PARKS);
        model.add(new Part("Nothing", Optional.empty()));
        model.put(List.of(12L, 10L), LAMPS);
        model.put(List.of(11L), PARKS);
        List<SplitPart> plan = model.plan(false);
        assertThat(plan).hasSize(2);
        assertThat(plan.get(0).fresh().orElseThrow().name()).isEqualTo("Lamps");
        assertThat(plan.get(0).texts()).containsExactly(10L, 12L);
        assertThat(plan.get(1)).isEqualTo(SplitPart.to(2, List.of(11L)));
    }

    @Test
    void newThemesStandBesideTheThemeOrBelowIt() {
        model.add(LAMPS);
        model.put(List.of(10L), LAMPS);
        assertThat(model.plan(false).get(0).fresh().orElseThrow().parentId()).contains(GROUP);
        assertThat(model.plan(true).get(0).fresh().orElseThrow().parentId()).contains(LIGHT.id());
    }
}
