package org.folkmoot.model.text;

/**
 * A range of a text that its author did not write as part of the response. It stays in the text and is shown, but rules
 * ignore it.
 */
public record TextMark(Span span, Boilerplate kind) {}
