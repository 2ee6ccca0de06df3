package org.folkmoot.model;

/**
 * Two answers to one question with the same words, of which one has a theme that the other lacks.
 *
 * @param themeId what they differ in
 */
public record TwinContradiction(long textId, long twinId, long themeId) {}
