package org.folkmoot.tagging.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.folkmoot.model.text.Span;
import org.folkmoot.model.text.TextEmbedding;
import org.folkmoot.model.text.TextEmbedding.Part;
import org.folkmoot.model.text.UnitVector;

/**
 * All texts of a consultation, coded or not, prepared for learning: term frequencies, and the mean sentence vector,
 * which is subtracted from each vector. Vectors of one consultation point in a similar direction, and what they share
 * is uninformative.
 */
public final class Corpus {
    /** Up to this number of texts, features are cached at about 3 KB each; beyond it they are recomputed on demand. */
    private static final int KEPT = 20_000;

    private static final int LARGE = 200;
    private static final double COMMON = 0.1;

    private final List<LearningText> texts;
    private final KernelWeights weights;
    private final TermWeights words = new TermWeights(Terms::ofWords);
    private final TermWeights characters = new TermWeights(Terms::ofCharacters);
    private final float[] mean;
    private final double[] lengths;
    private final List<Features> kept = new ArrayList<>();

    /** @param texts in index order */
    public Corpus(List<LearningText> texts) {
        this(texts, KernelWeights.DEFAULT);
    }

    Corpus(List<LearningText> texts, KernelWeights weights) {
        this.texts = List.copyOf(texts);
        this.weights = weights;
        lengths = new double[this.texts.size()];
        for (int i = 0; i < lengths.length; i++) {
            List<String> each = Terms.words(this.texts.get(i).text());
            words.add(each);
            characters.add(each);
            lengths[i] = Math.log(1.0 + each.size());
        }
        standardise(lengths);
        mean = mean(this.texts);
        if (this.texts.size() <= KEPT) {
            this.texts.forEach(text -> kept.add(make(text)));
        }
    }

    private static void standardise(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        double variance = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0);
        Arrays.setAll(values, i -> (values[i] - mean) / Math.sqrt(Math.max(1e-6, variance)));
    }

    private static float[] mean(List<LearningText> texts) {
        double[] sum = new double[0];
        int count = 0;
        for (LearningText text : texts) {
            Optional<TextEmbedding> embedding = text.embedding().filter(Corpus::hasWords);
            if (embedding.isPresent()) {
                UnitVector whole = embedding.get().whole();
                sum = sum.length == 0 ? new double[whole.dimensions()] : sum;
                for (int d = 0; d < sum.length; d++) {
                    sum[d] += whole.get(d);
                }
                count++;
            }
        }
        float[] mean = new float[sum.length];
        for (int d = 0; d < mean.length; d++) {
            mean[d] = (float) (sum[d] / count);
        }
        return mean;
    }

    private static boolean hasWords(TextEmbedding embedding) {
        return !embedding.parts().isEmpty();
    }

    public int size() {
        return texts.size();
    }

    public LearningText text(int index) {
        return texts.get(index);
    }

    /** Whether any text has a sentence vector. */
    boolean hasMeaning() {
        return mean.length > 0;
    }

    KernelWeights weights() {
        return weights;
    }

    int dimensions() {
        return mean.length;
    }

    /** Relative length of a text: the logarithm of its word count, in standard deviations. */
    double length(int index) {
        return lengths[index];
    }

    Features features(int index) {
        return kept.isEmpty() ? make(texts.get(index)) : kept.get(index);
    }

    private Features make(LearningText text) {
        Optional<TextEmbedding> embedding = text.embedding().filter(Corpus::hasWords);
        List<String> each = Terms.words(text.text());
        return new Features(
                embedding.map(vectors -> centred(vectors.whole())).orElse(new float[0]),
                embedding.map(vectors -> meanOfParts(vectors.parts())).orElse(new float[0]),
                words.of(each),
                characters.of(each));
    }

    /** The centred vector of the whole text; empty if there is none. Do not modify. */
    float[] whole(int index) {
        return kept.isEmpty()
                ? texts.get(index)
                        .embedding()
                        .filter(Corpus::hasWords)
                        .map(vectors -> centred(vectors.whole()))
                        .orElse(new float[0])
                : kept.get(index).whole();
    }

    /** Character n-gram weights of a text. */
    SparseVector characters(int index) {
        return kept.isEmpty()
                ? characters(texts.get(index).text())
                : kept.get(index).characters();
    }

    /** The features of a passage, as if it were a text of its own. */
    Features features(String text, Span span, UnitVector vector) {
        List<String> each = Terms.words(span.of(text));
        float[] centred = centred(vector);
        return new Features(centred, centred, words.of(each), characters.of(each));
    }

    /** How much rarer a word or word pair is than one that occurs everywhere, from 1. */
    double rarity(String term) {
        return words.rarity(Terms.number(term));
    }

    /** Whether a word is too frequent to be informative by itself; never true in a small corpus. */
    boolean isCommon(String word) {
        return texts.size() >= LARGE && words.share(Terms.number(word)) > COMMON;
    }

    /** Character n-gram weights of any text. */
    SparseVector characters(String text) {
        return characters.of(Terms.words(text));
    }

    /** The centred vectors of a text's sentence groups. */
    List<float[]> parts(int index) {
        return texts.get(index).embedding().map(TextEmbedding::parts).orElse(List.of()).stream()
                .map(part -> centred(part.vector()))
                .toList();
    }

    private float[] meanOfParts(List<Part> parts) {
        float[] sum = new float[mean.length];
        for (Part part : parts) {
            float[] centred = centred(part.vector());
            for (int d = 0; d < sum.length; d++) {
                sum[d] += centred[d];
            }
        }
        return scaled(sum);
    }

    private float[] centred(UnitVector vector) {
        float[] centred = vector.floats();
        for (int d = 0; d < centred.length; d++) {
            centred[d] -= mean[d];
        }
        return scaled(centred);
    }

    /** Normalises to length 1, in place. */
    static float[] scaled(float[] vector) {
        double squares = Features.dot(vector, vector);
        float scale = squares > 0 ? (float) (1 / Math.sqrt(squares)) : 0;
        for (int d = 0; d < vector.length; d++) {
            vector[d] *= scale;
        }
        return vector;
    }
}
