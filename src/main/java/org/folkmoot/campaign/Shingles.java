package org.folkmoot.campaign;

import java.util.Arrays;

/**
 * The set of runs of {@value #WORDS} words of a text, as 32-bit hashes in ascending order. Two sets are compared by the
 * Jaccard index, the size of the intersection over that of the union (Broder 1997, "On the resemblance and containment
 * of documents").
 */
final class Shingles {
    static final int WORDS = 3;

    private Shingles() {}

    /** A text shorter than a run has one shingle of all its words; an empty text has none. */
    static int[] of(WordList words) {
        if (words.size() == 0) {
            return new int[0];
        }
        int[] runs = new int[Math.max(1, words.size() - WORDS + 1)];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = at(words, i);
        }
        Arrays.sort(runs);
        int distinct = 0;
        for (int i = 0; i < runs.length; i++) {
            if (i == 0 || runs[i] != runs[i - 1]) {
                runs[distinct++] = runs[i];
            }
        }
        return Arrays.copyOf(runs, distinct);
    }

    /** The run that starts at a word. */
    static int at(WordList words, int from) {
        long run = 0;
        for (int i = from; i < Math.min(from + WORDS, words.size()); i++) {
            run = Mix.of(run ^ words.hash(i));
        }
        return (int) (run >>> 32);
    }

    /** From 0 to 1; two empty sets have index 1. */
    static double jaccard(int[] a, int[] b) {
        int both = both(a, b);
        int either = a.length + b.length - both;
        return either == 0 ? 1 : (double) both / either;
    }

    /** Whether the Jaccard index reaches a bound; sets whose sizes rule it out are not compared. */
    static boolean alike(int[] a, int[] b, double bound) {
        return Math.min(a.length, b.length) >= bound * Math.max(a.length, b.length) && jaccard(a, b) >= bound;
    }

    private static int both(int[] a, int[] b) {
        int both = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                both++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return both;
    }
}
