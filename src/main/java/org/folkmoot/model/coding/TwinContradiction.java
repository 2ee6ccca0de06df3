package org.folkmoot.model.coding;

/**
 * Two responses to one question with identical text, of which only one has a theme.
 *
 * @param themeId the theme in question
 */
public record TwinContradiction(long textId, long twinId, long themeId) {}
