package org.folkmoot.tagging.learning;

/** A sparse vector, sorted by index. */
final class SparseVector {
    private final int[] indices;
    private final float[] values;

    /** Keeps the arrays without copying. */
    SparseVector(int[] indices, float[] values) {
        this.indices = indices;
        this.values = values;
    }

    int size() {
        return indices.length;
    }

    int index(int at) {
        return indices[at];
    }

    float value(int at) {
        return values[at];
    }

    double dot(SparseVector other) {
        double sum = 0;
        for (int i = 0, j = 0; i < indices.length && j < other.indices.length; ) {
            int one = indices[i];
            int two = other.indices[j];
            if (one == two) {
                sum += values[i] * other.values[j];
            }
            i += one <= two ? 1 : 0;
            j += two <= one ? 1 : 0;
        }
        return sum;
    }

    /** Writes the values into a dense array. */
    void scatter(float[] into) {
        for (int i = 0; i < indices.length; i++) {
            into[indices[i]] = values[i];
        }
    }

    /** Resets those entries to zero. */
    void clear(float[] into) {
        for (int index : indices) {
            into[index] = 0;
        }
    }

    /** The inner product with a vector written by {@link #scatter}. */
    double dot(float[] scattered) {
        double sum = 0;
        for (int i = 0; i < indices.length; i++) {
            sum += values[i] * scattered[indices[i]];
        }
        return sum;
    }
}
