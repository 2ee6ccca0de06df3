package org.folkmoot.model;

/**
 * A text whose counting somebody may question: a recognised non-answer, or one that somebody has overridden.
 *
 * @param opening the start of the text with white space folded
 * @param counts whether it counts as an answer, as things stand
 * @param overridden whether a person said so
 */
public record UncountedResponse(
        long textId,
        long submissionId,
        String reference,
        Question question,
        String opening,
        boolean counts,
        boolean overridden) {}
