package org.folkmoot.campaign;

import java.util.List;
import org.folkmoot.model.text.Span;

/** The words of a text, normalised for comparison, with their positions in the stored text. */
final class WordList {
    private final long[] hashes;
    private final int[] starts;
    private final int[] ends;

    WordList(List<Word> words) {
        hashes = words.stream().mapToLong(Word::hash).toArray();
        starts = words.stream().mapToInt(Word::start).toArray();
        ends = words.stream().mapToInt(Word::end).toArray();
    }

    int size() {
        return hashes.length;
    }

    long hash(int word) {
        return hashes[word];
    }

    /** The passage from one word up to another, exclusive. */
    Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /** A hash of the word sequence; two different texts collide with a probability of about 2^-64. */
    long fingerprint() {
        long all = hashes.length;
        for (long hash : hashes) {
            all = Mix.of(all ^ hash);
        }
        return all;
    }
}
