package org.folkmoot.model;

/**
 * A stretch of a text that its author did not write as an answer. It stays in the text and is drawn, but rules pass
 * over it.
 */
public record TextMark(Span span, Boilerplate kind) {}
