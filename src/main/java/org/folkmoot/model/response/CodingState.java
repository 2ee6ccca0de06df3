package org.folkmoot.model.response;

/** The stage of coding. */
public enum CodingState {
    ALL,
    /** Counts and is not done. */
    TO_DO,
    /** Counts; not opened and nothing decided yet. */
    UNREAD,
    /** Counts and was opened or has decisions, but is not done. */
    IN_PROGRESS,
    DONE,
    /** Counts and has at least one open suggestion. */
    SUGGESTED,
    FLAGGED,
    /** Not counted: blank, a non-answer, or of an excluded submission. */
    NOT_COUNTED,
    /** Its submission is excluded. */
    EXCLUDED
}
