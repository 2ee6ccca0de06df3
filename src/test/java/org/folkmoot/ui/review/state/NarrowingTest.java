package org.folkmoot.ui.review.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.model.response.CodingState;
import org.folkmoot.model.response.Condition;
import org.folkmoot.model.response.Flag;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.Sort;
import org.junit.jupiter.api.Test;

class NarrowingTest {
    private static final Condition FLAGGED = new Condition.Flagged(Set.of(Flag.QUERY));

    private int loads;
    private final Narrowing narrowing = new Narrowing(() -> loads++);

    private static Theme theme(long id) {
        return new Theme(id, new UUID(0, id), null, 0, ThemeSpec.named("T" + id, "Theme " + id));
    }

    @Test
    void eachChangeLoadsTheListOnce() {
        narrowing.to(CodingState.TO_DO);
        narrowing.search("lamps");
        narrowing.with(FLAGGED);
        narrowing.sort(Sort.of(Sort.By.SAMPLE, false));
        narrowing.allQuestions(true);
        assertThat(loads).isEqualTo(5);
        assertThat(narrowing.query())
                .isEqualTo(new ListQuery(
                        CodingState.TO_DO, List.of(FLAGGED), "lamps", Sort.of(Sort.By.SAMPLE, false), true));
    }

    @Test
    void theSameAgainLoadsNothing() {
        narrowing.with(FLAGGED);
        narrowing.with(FLAGGED);
        narrowing.to(CodingState.ALL);
        narrowing.search("");
        narrowing.without(new Condition.Sampled());
        assertThat(loads).isEqualTo(1);
        assertThat(narrowing.query().conditions()).containsExactly(FLAGGED);
    }

    @Test
    void oneThemeTakesThePlaceOfAnother() {
        narrowing.with(FLAGGED);
        narrowing.to(Optional.of(theme(1)));
        narrowing.to(Optional.of(theme(2)));
        assertThat(narrowing.query().conditions()).containsExactly(FLAGGED, Condition.HasTheme.of(2));
        narrowing.to(Optional.empty());
        assertThat(narrowing.query().conditions()).containsExactly(FLAGGED);
    }

    @Test
    void clearingKeepsTheOrder() {
        Sort sort = Sort.of(Sort.By.SAMPLE, false);
        narrowing.sort(sort);
        narrowing.search("lamps");
        narrowing.with(FLAGGED);
        narrowing.clear();
        assertThat(narrowing.query()).isEqualTo(ListQuery.ALL.withSort(sort));
        assertThat(narrowing.query().narrowed()).isFalse();
    }

    @Test
    void resetLeavesLoadingToTheCaller() {
        narrowing.reset(ListQuery.ALL.withSearch("lamps"));
        assertThat(loads).isZero();
        assertThat(narrowing.query().narrowed()).isTrue();
    }

    @Test
    void theFilterAsksForWhatTheQuerySays() {
        ListQuery query = ListQuery.ALL.withState(CodingState.DONE).with(FLAGGED);
        assertThat(query.filter(7, Optional.empty()))
                .isEqualTo(ResponseFilter.of(7)
                        .and(new Condition.Is(CodingState.DONE))
                        .and(FLAGGED));
        assertThat(query.withAllQuestions(true).filter(7, Optional.empty()))
                .isEqualTo(ResponseFilter.ALL
                        .and(new Condition.Is(CodingState.DONE))
                        .and(FLAGGED));
        assertThat(ListQuery.ALL.withSearch("  ").narrowed()).isFalse();
    }
}
