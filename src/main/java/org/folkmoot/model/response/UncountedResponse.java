package org.folkmoot.model.response;

/**
 * A text whose counting is open to question: a recognised non-answer, or one that a coder has overridden.
 *
 * @param opening the start of the text, white space collapsed
 * @param counts whether it currently counts as an answer
 * @param overridden whether a coder decided so
 */
public record UncountedResponse(
        long textId,
        long submissionId,
        String reference,
        Question question,
        String opening,
        boolean counts,
        boolean overridden) {}
