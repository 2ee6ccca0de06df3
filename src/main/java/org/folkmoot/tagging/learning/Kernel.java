package org.folkmoot.tagging.learning;

import java.util.List;
import org.ejml.data.DMatrixRMaj;

/** The kernel matrix of a list of texts. */
final class Kernel {
    private final List<Features> features;
    private final KernelWeights weights;

    Kernel(List<Features> features, KernelWeights weights) {
        this.features = features;
        this.weights = weights;
    }

    DMatrixRMaj matrix() {
        int size = features.size();
        DMatrixRMaj matrix = new DMatrixRMaj(size, size);
        float[] words = new float[Terms.BUCKETS];
        float[] characters = new float[Terms.BUCKETS];
        for (int i = 0; i < size; i++) {
            Features one = features.get(i);
            one.words().scatter(words);
            one.characters().scatter(characters);
            for (int j = 0; j <= i; j++) {
                Features other = features.get(j);
                double likeness = one.vectorLikeness(other, weights)
                        + weights.words() * other.words().dot(words)
                        + weights.characters() * other.characters().dot(characters);
                matrix.set(i, j, likeness);
                matrix.set(j, i, likeness);
            }
            one.words().clear(words);
            one.characters().clear(characters);
        }
        return matrix;
    }
}
