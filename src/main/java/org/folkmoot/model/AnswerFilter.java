package org.folkmoot.model;

import java.util.Optional;

/**
 * Which responses the list shows.
 *
 * @param state by the state of the work
 * @param themeId only those with this theme (or one below it) applied
 * @param search a parsed search, or empty for all
 */
public record AnswerFilter(State state, Optional<Long> themeId, Optional<Query> search) {
    public static final AnswerFilter ALL = new AnswerFilter(State.ALL, Optional.empty(), Optional.empty());

    /** Blank answers appear under {@link #ALL} alone. */
    public enum State {
        ALL,
        /** Neither done nor blank nor excluded. */
        TO_DO,
        DONE,
        /** With at least one open proposal. */
        PROPOSED,
        FLAGGED,
        /** Not counted: blank, a non-answer, or the submission is excluded. */
        NOT_COUNTED
    }
}
