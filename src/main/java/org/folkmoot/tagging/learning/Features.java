package org.folkmoot.tagging.learning;

/** The features of a text. */
final class Features {
    private final float[] whole;
    private final float[] parts;
    private final SparseVector words;
    private final SparseVector characters;

    /**
     * Keeps the arrays without copying.
     *
     * @param whole centred vector of the whole text; empty without a sentence model
     * @param parts centred mean vector of its sentence groups; empty without a sentence model
     * @param words weights of words and word pairs
     * @param characters weights of character n-grams
     */
    Features(float[] whole, float[] parts, SparseVector words, SparseVector characters) {
        this.whole = whole;
        this.parts = parts;
        this.words = words;
        this.characters = characters;
    }

    /** Do not modify. */
    float[] whole() {
        return whole;
    }

    /** Do not modify. */
    float[] parts() {
        return parts;
    }

    SparseVector words() {
        return words;
    }

    SparseVector characters() {
        return characters;
    }

    double likeness(Features other, KernelWeights weights) {
        return vectorLikeness(other, weights)
                + weights.words() * words.dot(other.words)
                + weights.characters() * characters.dot(other.characters);
    }

    /** The part of the similarity that comes from the sentence vectors. */
    double vectorLikeness(Features other, KernelWeights weights) {
        return weights.whole() * dot(whole, other.whole) + weights.parts() * dot(parts, other.parts);
    }

    static double dot(float[] one, float[] other) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int length = Math.min(one.length, other.length);
        int i = 0;
        for (; i + 3 < length; i += 4) {
            a += one[i] * other[i];
            b += one[i + 1] * other[i + 1];
            c += one[i + 2] * other[i + 2];
            d += one[i + 3] * other[i + 3];
        }
        for (; i < length; i++) {
            a += one[i] * other[i];
        }
        return (double) (a + b) + (c + d);
    }
}
