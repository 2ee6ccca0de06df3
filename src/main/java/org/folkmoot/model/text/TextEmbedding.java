package org.folkmoot.model.text;

import java.util.List;

/**
 * The vectors of a sentence model for one text.
 *
 * @param whole of the whole text
 * @param parts of groups of sentences, in order, so that a single relevant sentence in a long letter is found; at least
 * one if the text has any words
 */
public record TextEmbedding(UnitVector whole, List<Part> parts) {
    public TextEmbedding {
        parts = List.copyOf(parts);
    }

    /**
     * The vector of one or more sentences.
     *
     * @param span their position in the stored text
     */
    public record Part(Span span, UnitVector vector) {}
}
