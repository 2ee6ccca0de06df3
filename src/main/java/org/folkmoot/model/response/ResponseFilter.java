package org.folkmoot.model.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Selects the responses of a list: those that meet every condition.
 *
 * @param questionId empty for all questions
 */
public record ResponseFilter(Optional<Long> questionId, List<Condition> conditions) {
    /** All responses. */
    public static final ResponseFilter ALL = new ResponseFilter(Optional.empty(), List.of());

    public ResponseFilter {
        conditions = List.copyOf(conditions);
    }

    /** All responses to a question. */
    public static ResponseFilter of(long questionId) {
        return new ResponseFilter(Optional.of(questionId), List.of());
    }

    /** This filter restricted to one question. */
    public ResponseFilter asked(long question) {
        return new ResponseFilter(Optional.of(question), conditions);
    }

    /** Adds a condition. */
    public ResponseFilter and(Condition further) {
        List<Condition> all = new ArrayList<>(conditions);
        all.add(further);
        return new ResponseFilter(questionId, all);
    }
}
