package org.folkmoot.model;

/**
 * An answer to which a theme is coded, as a list shows it.
 *
 * @param question such as {@code Q1}
 * @param shown the first marked evidence with some words around it, or how the answer begins
 * @param coder who coded it
 * @param stance empty for none
 */
public record CodedResponse(
        long textId, String reference, String question, String shown, String coder, String stance) {}
