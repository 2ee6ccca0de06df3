package org.folkmoot.service.importing;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a text in little memory: the smallest hashes of its distinct words (bottom-k sketch; Cohen and Kaplan,
 * "Summarizing data using bottom-k sketches", 2007). Two sketches estimate which share of their words two texts have in
 * common.
 */
final class TextSketch {
    private static final int SIZE = 128;
    private static final double SAME = 0.8;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final long[] hashes;

    private TextSketch(long[] hashes) {
        this.hashes = hashes;
    }

    static TextSketch of(String text) {
        long[] all = BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .mapToLong(TextSketch::hash)
                .sorted()
                .distinct()
                .limit(SIZE)
                .toArray();
        return new TextSketch(all);
    }

    /** FNV-1a, 64 bits: the words of a text differ in most of its bits. */
    private static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return hash ^ (hash >>> 32);
    }

    /** Whether the texts have at least four fifths of their distinct words in common. */
    boolean isLike(TextSketch other) {
        long[] union = Arrays.stream(new long[][] {hashes, other.hashes})
                .flatMapToLong(Arrays::stream)
                .sorted()
                .distinct()
                .limit(SIZE)
                .toArray();
        long common = Arrays.stream(union)
                .filter(each -> Arrays.binarySearch(hashes, each) >= 0 && Arrays.binarySearch(other.hashes, each) >= 0)
                .count();
        return union.length == 0 || common >= SAME * union.length;
    }
}
