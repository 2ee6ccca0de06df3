package org.folkmoot.tagging.learning;

/**
 * How much each way of being alike counts; the inner product of two texts' features is their sum.
 *
 * @param whole likeness of the sentence vectors of the whole texts
 * @param parts likeness of the means of their groups of sentences
 * @param words likeness in words and pairs of words
 * @param characters likeness in runs of characters
 */
record KernelWeights(double whole, double parts, double words, double characters) {
    /** Chosen once, on a plateau: half or twice as much of one changes little. */
    static final KernelWeights DEFAULT = new KernelWeights(0.75, 0.75, 0.75, 1);

    /** How alike a text is to itself. */
    double self(boolean withVectors) {
        return words + characters + (withVectors ? whole + parts : 0);
    }
}
