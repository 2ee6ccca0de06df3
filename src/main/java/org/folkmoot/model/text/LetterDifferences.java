package org.folkmoot.model.text;

import java.util.List;

/**
 * How a text differs from the common letter.
 *
 * @param likeness Jaccard index over shingles, from 0 to 1
 * @param added passages that the letter does not have, including changed words, in code points of the text
 * @param addedWords number of words in them
 * @param leftOut passages that only the letter has, in code points of the letter
 */
public record LetterDifferences(double likeness, List<Span> added, int addedWords, List<Span> leftOut) {
    public LetterDifferences {
        added = List.copyOf(added);
        leftOut = List.copyOf(leftOut);
    }
}
