package org.folkmoot.model;

/**
 * What accepting all open suggestions of a theme, and of those below it, would do.
 *
 * @param count how many suggestions, one for each response and theme
 * @param learned of these, those that the model makes
 * @param precision of what the model suggests of these themes, told by coded responses that were left out
 * @param enough whether there are examples enough for and against to say so
 * @param rules of what rules alone suggested of these themes and coders decided one by one, what was accepted
 */
public record BulkExpectation(long count, long learned, Share precision, boolean enough, Share rules) {}
