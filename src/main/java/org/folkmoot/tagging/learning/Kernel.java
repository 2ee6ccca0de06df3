package org.folkmoot.tagging.learning;

import java.util.List;
import org.ejml.data.DMatrixRMaj;

/** The likeness of each two of some texts. */
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
        for (int i = 0; i < size; i++) {
            Features one = features.get(i);
            for (int j = 0; j <= i; j++) {
                double likeness = one.likeness(features.get(j), weights);
                matrix.set(i, j, likeness);
                matrix.set(j, i, likeness);
            }
        }
        return matrix;
    }
}
