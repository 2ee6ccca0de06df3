package org.folkmoot.tagging.learning;

/** What the learner sees of a text. */
final class Features {
    private final float[] whole;
    private final float[] parts;
    private final SparseVector words;
    private final SparseVector characters;

    /**
     * Takes the arrays as they are.
     *
     * @param whole the centred vector of the whole text, empty without a sentence model
     * @param parts the centred mean of its groups of sentences, empty without a sentence model
     * @param words weights of words and pairs of words
     * @param characters weights of runs of characters
     */
    Features(float[] whole, float[] parts, SparseVector words, SparseVector characters) {
        this.whole = whole;
        this.parts = parts;
        this.words = words;
        this.characters = characters;
    }

    /** Not to be written to. */
    float[] whole() {
        return whole;
    }

    /** Not to be written to. */
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

    /** The share of the sentence vectors in that. */
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
