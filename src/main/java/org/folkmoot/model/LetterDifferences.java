package org.folkmoot.model;

import java.util.List;

/**
 * How a text differs from a common letter.
 *
 * @param likeness Jaccard's index over shingles, from 0 to 1
 * @param added passages that the letter does not have, in the text's code points; changed words too
 * @param addedWords how many words they have
 * @param leftOut passages of the letter that the text does not have, in the letter's code points
 */
public record LetterDifferences(double likeness, List<Span> added, int addedWords, List<Span> leftOut) {
    public LetterDifferences {
        added = List.copyOf(added);
        leftOut = List.copyOf(leftOut);
    }
}
