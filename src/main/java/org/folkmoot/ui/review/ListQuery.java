package org.folkmoot.ui.review;

import java.util.Optional;
import org.folkmoot.model.AnswerFilter;
import org.folkmoot.model.Theme;

/** What the list of responses is narrowed to, as the user said it. */
public record ListQuery(AnswerFilter.State state, Optional<Theme> theme, String search) {
    static final ListQuery ALL = new ListQuery(AnswerFilter.State.ALL, Optional.empty(), "");

    ListQuery withState(AnswerFilter.State wanted) {
        return new ListQuery(wanted, theme, search);
    }

    ListQuery withTheme(Optional<Theme> wanted) {
        return new ListQuery(state, wanted, search);
    }

    ListQuery withSearch(String wanted) {
        return new ListQuery(state, theme, wanted);
    }
}
