package org.folkmoot.tagging.learning;

/**
 * The weight of each kind of similarity; the kernel is their weighted sum.
 *
 * @param whole similarity of the vectors of the whole texts
 * @param parts similarity of the mean vectors of their sentence groups
 * @param words similarity in words and word pairs
 * @param characters similarity in character n-grams
 */
record KernelWeights(double whole, double parts, double words, double characters) {
    /** Chosen once, on a plateau: halving or doubling one weight changes little. */
    static final KernelWeights DEFAULT = new KernelWeights(0.75, 0.75, 0.75, 1);

    /** The similarity of a text to itself. */
    double self(boolean withVectors) {
        return words + characters + (withVectors ? whole + parts : 0);
    }
}
