package org.folkmoot.campaign;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * MinHash signatures: two sets agree in one place with a probability equal to their Jaccard index (Broder 1997). With
 * {@value #BANDS} bands of {@value #ROWS} places, sets with index s share at least one band with probability {@code 1 -
 * (1 - s^ROWS)^BANDS} (Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, section 3.4): 0.03 at 0.1, 0.986 at
 * 0.5, and more than 0.9995 from 0.6. The shingles are already mixed, so linear permutations of 32 bits with fixed
 * parameters suffice as hash functions (Broder, Charikar, Frieze and Mitzenmacher 2000), and the same texts always give
 * the same groups.
 */
final class MinHash {
    static final int BANDS = 32;
    static final int ROWS = 3;

    private final int[] factors = new int[BANDS * ROWS];
    private final int[] terms = new int[BANDS * ROWS];

    MinHash() {
        SplittableRandom random = new SplittableRandom(20_221_023);
        for (int i = 0; i < factors.length; i++) {
            factors[i] = random.nextInt() | 1;
            terms[i] = random.nextInt();
        }
    }

    /** One key per band, for a non-empty set. */
    int[] bands(int[] shingles) {
        int[] min = new int[factors.length];
        Arrays.fill(min, Integer.MAX_VALUE);
        for (int shingle : shingles) {
            for (int i = 0; i < min.length; i++) {
                min[i] = Math.min(min[i], factors[i] * shingle + terms[i]);
            }
        }
        int[] keys = new int[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long key = band;
            for (int row = 0; row < ROWS; row++) {
                key = Mix.of(key ^ min[band * ROWS + row]);
            }
            keys[band] = (int) key;
        }
        return keys;
    }
}
