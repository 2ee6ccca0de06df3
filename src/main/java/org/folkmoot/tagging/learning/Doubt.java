package org.folkmoot.tagging.learning;

/**
 * A coding that the model, trained without it, would have made differently.
 *
 * @param theme index of the theme
 * @param coded whether the text has it
 * @param score of the model trained without the text
 * @param weight how doubtful the coding is, above 0 and at most 1
 */
public record Doubt(int theme, boolean coded, double score, double weight) {}
