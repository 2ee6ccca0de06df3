package org.folkmoot.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which answers a list shows: those on which every condition holds.
 *
 * @param questionId empty for the answers to all questions
 */
public record ResponseFilter(Optional<Long> questionId, List<Condition> conditions) {
    /** Everything. */
    public static final ResponseFilter ALL = new ResponseFilter(Optional.empty(), List.of());

    public ResponseFilter {
        conditions = List.copyOf(conditions);
    }

    /** All answers to a question. */
    public static ResponseFilter of(long questionId) {
        return new ResponseFilter(Optional.of(questionId), List.of());
    }

    /** Those answers to one question alone. */
    public ResponseFilter asked(long question) {
        return new ResponseFilter(Optional.of(question), conditions);
    }

    /** Fewer answers: this condition holds too. */
    public ResponseFilter and(Condition further) {
        List<Condition> all = new ArrayList<>(conditions);
        all.add(further);
        return new ResponseFilter(questionId, all);
    }

    /** Where the work on an answer stands. */
    public enum State {
        ALL,
        /** Counts and is not done. */
        TO_DO,
        /** Counts; nobody has opened it or decided anything about it. */
        UNREAD,
        /** Counts and was opened or has decisions, but is not done. */
        IN_PROGRESS,
        DONE,
        /** Counts and has at least one open suggestion. */
        SUGGESTED,
        FLAGGED,
        /** Not counted: blank, a non-answer, or the submission is excluded. */
        NOT_COUNTED,
        /** Its submission is excluded. */
        EXCLUDED
    }
}
