package org.folkmoot.ui.review.state;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.folkmoot.model.Query;
import org.folkmoot.model.Span;

/** Where the search that narrows the list matches in a response. */
public final class SearchHits {
    private final ReviewViewModel model;

    public SearchHits(ReviewViewModel model) {
        this.model = model;
    }

    /**
     * Reads them beside the keys.
     *
     * @param then takes them, in order and not overlapping; not called if something else is searched for by then
     */
    public void read(long textId, Consumer<List<Span>> then) {
        String typed = model.narrowing().query().search();
        if (typed.isBlank()) {
            then.accept(List.of());
            return;
        }
        model.aside(
                () -> {
                    Optional<Query> query =
                            model.session().review().search(typed).query();
                    return query.map(found -> model.session().listing().hits(textId, found))
                            .orElse(List.of());
                },
                hits -> {
                    if (model.narrowing().query().search().equals(typed)) {
                        then.accept(hits);
                    }
                });
    }
}
