package org.folkmoot.summary;

import java.util.Arrays;

/** Turns keys of the store into dense indices from 0, in the order of the keys. */
final class LongIndex {
    private final long[] keys;

    private LongIndex(long[] keys) {
        this.keys = keys;
    }

    /** Indexes the keys given, of which some may be equal; the array is left alone. */
    static LongIndex of(long[] ids) {
        return new LongIndex(Arrays.stream(ids).sorted().distinct().toArray());
    }

    int size() {
        return keys.length;
    }

    /** The key's index, or a negative number for a key that is not known. */
    int of(long key) {
        return Arrays.binarySearch(keys, key);
    }
}
