package org.folkmoot.tagging.learning;

import java.util.Arrays;

/** Linear term weights for every theme, stored only for terms that have one. */
final class TermScores {
    private static final int NONE = -1;

    private final int themes;
    private final int[] slots = new int[Terms.BUCKETS];
    private float[] weights = new float[1 << 14];
    private int used;

    TermScores(int themes) {
        this.themes = themes;
        Arrays.fill(slots, NONE);
    }

    /** Adds {@code factor} times a text's weights to those of one theme. */
    void add(int theme, SparseVector terms, double factor) {
        for (int i = 0; i < terms.size(); i++) {
            int slot = slot(terms.index(i));
            weights[slot + theme] += (float) (factor * terms.value(i));
        }
    }

    /** Adds a text's weights to those of all themes, each with its own factor. */
    void addAll(SparseVector terms, double[] factors) {
        for (int i = 0; i < terms.size(); i++) {
            int slot = slot(terms.index(i));
            for (int theme = 0; theme < themes; theme++) {
                weights[slot + theme] += (float) (factors[theme] * terms.value(i));
            }
        }
    }

    /** Adds {@code factor} times the scores of a text to {@code into}. */
    void addScores(SparseVector terms, double factor, double[] into) {
        for (int i = 0; i < terms.size(); i++) {
            int slot = slots[terms.index(i)];
            if (slot != NONE) {
                double value = factor * terms.value(i);
                for (int theme = 0; theme < themes; theme++) {
                    into[theme] += value * weights[slot + theme];
                }
            }
        }
    }

    /** The weight of a term for a theme. */
    double weight(int term, int theme) {
        return slots[term] == NONE ? 0 : weights[slots[term] + theme];
    }

    private int slot(int term) {
        if (slots[term] == NONE) {
            if (used + themes > weights.length) {
                weights = Arrays.copyOf(weights, Math.max(weights.length * 2, used + themes));
            }
            slots[term] = used;
            used += themes;
        }
        return slots[term];
    }
}
