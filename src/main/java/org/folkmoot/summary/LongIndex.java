package org.folkmoot.summary;

import java.util.Arrays;

/** Maps keys of the store to dense indices from 0, in key order. */
final class LongIndex {
    private final long[] keys;

    private LongIndex(long[] keys) {
        this.keys = keys;
    }

    /** Indexes the keys, which may contain duplicates; the array is not modified. */
    static LongIndex of(long[] ids) {
        return new LongIndex(Arrays.stream(ids).sorted().distinct().toArray());
    }

    int size() {
        return keys.length;
    }

    /** The index of a key, or a negative number for an unknown key. */
    int of(long key) {
        return Arrays.binarySearch(keys, key);
    }
}
