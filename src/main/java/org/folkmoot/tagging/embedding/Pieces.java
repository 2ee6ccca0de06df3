package org.folkmoot.tagging.embedding;

import java.util.Arrays;

/** The word pieces of a text in order: the model's id of each, and where its word starts in the text. */
final class Pieces {
    private int[] ids = new int[64];
    private int[] starts = new int[64];
    private int size;

    void add(int id, int start) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
        }
        ids[size] = id;
        starts[size++] = start;
    }

    void shorten(int to) {
        size = to;
    }

    int size() {
        return size;
    }

    int id(int at) {
        return ids[at];
    }

    /** UTF-16 index at which the word of a piece starts. */
    int start(int at) {
        return starts[at];
    }

    /** Index of the first piece whose word starts at or after a UTF-16 index. */
    int firstFrom(int utf16) {
        int found = Arrays.binarySearch(starts, 0, size, utf16);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && starts[found - 1] == utf16) {
            found--;
        }
        return found;
    }
}
