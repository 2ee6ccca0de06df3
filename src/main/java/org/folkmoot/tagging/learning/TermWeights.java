package org.folkmoot.tagging.learning;

import java.util.List;
import java.util.function.Function;

/**
 * Weights terms by rarity: {@code (1 + ln tf) (1 + ln((1 + n) / (1 + df)))}, normalised to length 1 per text (Salton
 * and Buckley, "Term-weighting approaches in automatic text retrieval", 1988). Document frequencies come from all
 * texts, coded or not.
 */
final class TermWeights {
    private final Function<List<String>, SparseVector> counter;
    private final int[] frequencies = new int[Terms.BUCKETS];
    private int texts;

    /** @param counter counts the terms in a list of words */
    TermWeights(Function<List<String>, SparseVector> counter) {
        this.counter = counter;
    }

    /** Adds a text to the document frequencies. */
    void add(List<String> words) {
        texts++;
        SparseVector counts = counter.apply(words);
        for (int i = 0; i < counts.size(); i++) {
            frequencies[counts.index(i)]++;
        }
    }

    /** Share of all texts in which a term occurs. */
    double share(int term) {
        return texts == 0 ? 0 : (double) frequencies[term] / texts;
    }

    /** How much rarer a term is than one that occurs everywhere, from 1. */
    double rarity(int term) {
        return 1 + Math.log((1.0 + texts) / (1.0 + frequencies[term]));
    }

    /** The term weights of a text. */
    SparseVector of(List<String> words) {
        SparseVector counts = counter.apply(words);
        int[] indices = new int[counts.size()];
        float[] weights = new float[counts.size()];
        double squares = 0;
        for (int i = 0; i < indices.length; i++) {
            indices[i] = counts.index(i);
            weights[i] = (float) ((1 + Math.log(counts.value(i))) * rarity(indices[i]));
            squares += (double) weights[i] * weights[i];
        }
        float scale = squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= scale;
        }
        return new SparseVector(indices, weights);
    }
}
