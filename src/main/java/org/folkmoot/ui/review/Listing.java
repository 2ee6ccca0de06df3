package org.folkmoot.ui.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.model.AnswerFilter;
import org.folkmoot.model.AnswerRow;
import org.folkmoot.model.Condition;
import org.folkmoot.model.Query;
import org.folkmoot.model.Question;
import org.folkmoot.model.QuestionProgress;
import org.folkmoot.service.ParsedSearch;
import org.folkmoot.service.ReviewService;

/**
 * A question's responses as the file has them at one moment.
 *
 * @param rows those that the query leaves
 * @param counts answers by theme id, whatever the query
 * @param hint what is odd about the search as typed; empty for nothing
 * @param responses how many there are, whatever the query
 */
record Listing(List<AnswerRow> rows, Map<Long, Long> counts, QuestionProgress progress, String hint, int responses) {
    /** Reads the file: not for the interface thread. */
    static Listing read(ReviewService review, Question asked, ListQuery wanted) {
        Optional<Query> search = Optional.empty();
        String hint = "";
        if (!wanted.search().isBlank()) {
            ParsedSearch parsed = review.search(wanted.search());
            search = parsed.query();
            hint = parsed.message();
        }
        AnswerFilter filter = AnswerFilter.of(asked.id());
        if (wanted.state() != AnswerFilter.State.ALL) {
            filter = filter.and(new Condition.Is(wanted.state()));
        }
        if (wanted.theme().isPresent()) {
            filter = filter.and(Condition.HasTheme.of(wanted.theme().get().id()));
        }
        if (search.isPresent()) {
            filter = filter.and(new Condition.Found(search.get()));
        }
        List<AnswerRow> rows = review.answers(asked.id(), filter);
        int total = filter.conditions().isEmpty()
                ? rows.size()
                : review.answers(asked.id(), AnswerFilter.ALL).size();
        return new Listing(rows, review.themeCounts(asked.id()), review.progress(asked.id()), hint, total);
    }
}
