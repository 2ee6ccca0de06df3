package org.folkmoot.model;

import java.util.List;

/**
 * What a sentence model makes of a text.
 *
 * @param whole of the whole text
 * @param parts its groups of sentences in order, so that one sentence on a theme in a long letter is found; at least one
 *     where the text has any words
 */
public record TextEmbedding(UnitVector whole, List<Part> parts) {
    public TextEmbedding {
        parts = List.copyOf(parts);
    }

    /**
     * One or more sentences.
     *
     * @param span where they stand in the stored text
     */
    public record Part(Span span, UnitVector vector) {}
}
