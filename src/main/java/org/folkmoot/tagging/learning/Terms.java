package org.folkmoot.tagging.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Splits texts into words and word pairs, and words into character n-grams of length three to five, each hashed to a
 * number below {@link #BUCKETS} (Weinberger et al., "Feature Hashing for Large Scale Multitask Learning", 2009). Words
 * consist of letters and digits of any script, with inner apostrophes.
 */
final class Terms {
    /** Large enough that two terms rarely collide. */
    static final int BUCKETS = 1 << 20;

    private static final int MIN_RUN_LENGTH = 3;
    private static final int MAX_RUN_LENGTH = 5;

    private Terms() {}

    /** The words in lower case, in order. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int length = text.length();
        for (int at = 0; at < length; ) {
            int point = text.codePointAt(at);
            if (!Character.isLetterOrDigit(point)) {
                at += Character.charCount(point);
                continue;
            }
            int end = at;
            while (end < length && goesOn(text, end)) {
                end += Character.charCount(text.codePointAt(end));
            }
            words.add(text.substring(at, end).toLowerCase(Locale.ROOT).replace('\u2019', '\''));
            at = end;
        }
        return words;
    }

    private static boolean goesOn(String text, int at) {
        int point = text.codePointAt(at);
        if (Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK) {
            return true;
        }
        return (point == '\'' || point == '\u2019')
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.codePointAt(at + 1));
    }

    /** Counts of words and adjacent word pairs. */
    static SparseVector ofWords(List<String> words) {
        int[] numbers = new int[Math.max(0, 2 * words.size() - 1)];
        for (int i = 0; i < words.size(); i++) {
            numbers[i] = number(words.get(i));
            if (i > 0) {
                numbers[words.size() + i - 1] = number(words.get(i - 1) + ' ' + words.get(i));
            }
        }
        return counts(numbers, numbers.length);
    }

    /** Counts of the character n-grams of each word, including its boundaries. */
    static SparseVector ofCharacters(List<String> words) {
        int[] numbers = new int[256];
        int size = 0;
        for (String each : words) {
            String word = ' ' + each + ' ';
            for (int length = MIN_RUN_LENGTH; length <= MAX_RUN_LENGTH; length++) {
                for (int from = 0; from + length <= word.length(); from++) {
                    if (size == numbers.length) {
                        numbers = Arrays.copyOf(numbers, size * 2);
                    }
                    numbers[size++] = number(word, from, from + length);
                }
            }
        }
        return counts(numbers, size);
    }

    /** Calls back with each word and adjacent word pair, in readable form. */
    static void forEach(List<String> words, Consumer<String> each) {
        for (int i = 0; i < words.size(); i++) {
            each.accept(words.get(i));
            if (i > 0) {
                each.accept(words.get(i - 1) + ' ' + words.get(i));
            }
        }
    }

    static int number(String term) {
        return number(term, 0, term.length());
    }

    /** FNV-1a followed by the finaliser of MurmurHash3, both in the public domain. */
    private static int number(String text, int from, int to) {
        int hash = 0x811C9DC5;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
        return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
    }

    private static SparseVector counts(int[] numbers, int size) {
        Arrays.sort(numbers, 0, size);
        int[] indices = new int[size];
        float[] counts = new float[size];
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (distinct == 0 || indices[distinct - 1] != numbers[i]) {
                indices[distinct++] = numbers[i];
            }
            counts[distinct - 1]++;
        }
        return new SparseVector(Arrays.copyOf(indices, distinct), Arrays.copyOf(counts, distinct));
    }
}
