package org.folkmoot.tagging.learning;

/**
 * A coding that the model, had it not seen it, would have made otherwise.
 *
 * @param theme index of the theme
 * @param coded whether the text has it
 * @param score of the model that had not seen it
 * @param weight how doubtful the coding is, above 0 and at most 1
 */
public record Doubt(int theme, boolean coded, double score, double weight) {}
