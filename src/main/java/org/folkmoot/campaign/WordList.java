package org.folkmoot.campaign;

import java.util.List;
import org.folkmoot.model.Span;

/** The words of a text, made alike for comparing, each with its place in the text as stored. */
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

    /** The stretch of the text from one word to before another. */
    Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /** Names the sequence of words; two texts that differ share one with a likelihood of some 2^-64. */
    long fingerprint() {
        long all = hashes.length;
        for (long hash : hashes) {
            all = Mix.of(all ^ hash);
        }
        return all;
    }
}
