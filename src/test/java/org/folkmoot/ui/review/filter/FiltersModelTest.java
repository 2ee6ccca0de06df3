package org.folkmoot.ui.review.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.folkmoot.model.response.CodingState;
import org.folkmoot.ui.ReviewFile;
import org.folkmoot.ui.review.state.ListQuery;
import org.junit.jupiter.api.Test;

class FiltersModelTest extends ReviewFile {
    @Test
    void offersWhatTheFileHas() {
        FiltersModel filters = filters();
        commands.decisions().toggle(1);
        filters.refresh();
        FiltersModel.Choices choices = filters.choicesProperty().get();
        assertThat(choices.attributes()).isEqualTo(model.responses().attributes());
        assertThat(choices.coders()).contains(session.coder());
        assertThat(choices.saved()).isEmpty();
    }

    @Test
    void savedFilterIsAppliedAndDeleted() {
        FiltersModel filters = filters();
        model.responses().narrowing().to(CodingState.TO_DO);
        model.responses().narrowing().search("police");
        ListQuery query = model.responses().narrowing().query();
        filters.save("Police to do");
        model.responses().narrowing().clear();
        assertThat(rows()).hasSize(ROWS);
        Objects.requireNonNull(filters.saved().get("Police to do")).run();
        assertThat(model.responses().narrowing().query()).isEqualTo(query);
        filters.forget("Police to do");
        assertThat(filters.saved()).isEmpty();
        assertThat(session.listing().savedFilters()).isEmpty();
        assertThat(heard.toasts()).hasSize(2);
    }
}
