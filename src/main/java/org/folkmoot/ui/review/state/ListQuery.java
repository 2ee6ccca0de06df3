package org.folkmoot.ui.review.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.model.response.CodingState;
import org.folkmoot.model.response.Condition;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.Sort;
import org.folkmoot.model.text.Query;

/**
 * The filter, search and order of the list, as the user entered them.
 *
 * @param conditions besides state and search
 * @param search as typed
 * @param allQuestions whether to list the responses to all questions
 */
public record ListQuery(CodingState state, List<Condition> conditions, String search, Sort sort, boolean allQuestions) {
    /** All responses to the question, in order of arrival. */
    public static final ListQuery ALL = new ListQuery(CodingState.ALL, List.of(), "", Sort.ARRIVAL, false);

    public ListQuery {
        conditions = List.copyOf(conditions);
    }

    public ListQuery withState(CodingState wanted) {
        return new ListQuery(wanted, conditions, search, sort, allQuestions);
    }

    /** With a further condition. */
    public ListQuery with(Condition further) {
        List<Condition> all = new ArrayList<>(conditions);
        if (!all.contains(further)) {
            all.add(further);
        }
        return new ListQuery(state, all, search, sort, allQuestions);
    }

    public ListQuery without(Condition dropped) {
        return new ListQuery(
                state, conditions.stream().filter(each -> !each.equals(dropped)).toList(), search, sort, allQuestions);
    }

    /** Without conditions of a kind. */
    public ListQuery without(Class<? extends Condition> kind) {
        return new ListQuery(
                state,
                conditions.stream().filter(each -> !kind.isInstance(each)).toList(),
                search,
                sort,
                allQuestions);
    }

    public ListQuery withSearch(String wanted) {
        return new ListQuery(state, conditions, wanted, sort, allQuestions);
    }

    public ListQuery withSort(Sort wanted) {
        return new ListQuery(state, conditions, search, wanted, allQuestions);
    }

    public ListQuery withAllQuestions(boolean all) {
        return new ListQuery(state, conditions, search, sort, all);
    }

    /** Whether some of the question's responses may be left out. */
    public boolean narrowed() {
        return state != CodingState.ALL || !conditions.isEmpty() || !search.isBlank();
    }

    /** @param found the parsed search; empty if there is none or it can't be parsed */
    ResponseFilter filter(long questionId, Optional<Query> found) {
        ResponseFilter filter = allQuestions ? ResponseFilter.ALL : ResponseFilter.of(questionId);
        if (state != CodingState.ALL) {
            filter = filter.and(new Condition.Is(state));
        }
        for (Condition condition : conditions) {
            filter = filter.and(condition);
        }
        return found.isPresent() ? filter.and(new Condition.Found(found.get())) : filter;
    }
}
