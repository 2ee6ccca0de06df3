package org.folkmoot.model.response;

/**
 * A response coded to a theme, as lists show it.
 *
 * @param question for example {@code Q1}
 * @param shown the first evidence passage with some context, or the start of the response
 * @param coder who coded it
 * @param stance empty for none
 */
public record CodedResponse(
        long textId, String reference, String question, String shown, String coder, String stance) {}
