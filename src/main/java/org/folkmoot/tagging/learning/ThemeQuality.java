package org.folkmoot.tagging.learning;

/**
 * How well a theme is learned, told by predictions for coded texts that were left out in turn.
 *
 * @param threshold score from which it is worth proposing, above 0 and at most 1
 * @param yes coded texts that have it
 * @param no coded texts that do not have it
 * @param hits of {@code yes}, how many would have been proposed
 * @param falseHits of {@code no}, how many would have been proposed
 */
public record ThemeQuality(double threshold, int yes, int no, int hits, int falseHits) {}
