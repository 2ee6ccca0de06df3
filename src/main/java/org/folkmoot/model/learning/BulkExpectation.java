package org.folkmoot.model.learning;

import org.folkmoot.model.counting.Share;

/**
 * The expected result of accepting all open suggestions of a theme and the themes below it.
 *
 * @param count number of suggestions, one per response and theme
 * @param learned how many of them the model made
 * @param precision the model's precision on these themes, measured on coded responses held out of its training
 * @param enough whether there are enough positive and negative examples to measure it
 * @param rules share accepted among suggestions made by rules alone and decided one by one
 */
public record BulkExpectation(long count, long learned, Share precision, boolean enough, Share rules) {}
