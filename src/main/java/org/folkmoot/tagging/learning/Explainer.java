package org.folkmoot.tagging.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.model.coding.ModelReason;
import org.folkmoot.model.text.Span;
import org.folkmoot.model.text.TextEmbedding;
import org.folkmoot.model.text.TextEmbedding.Part;

/**
 * Explains a suggestion: the terms that speak for the theme, the most similar coded texts, and the most relevant
 * sentences. Not thread-safe.
 */
public final class Explainer {
    private static final int MAX_TERMS = 4;
    private static final int MAX_NEAREST = 2;
    private static final int MIN_TERM_LENGTH = 3;
    /** Minimum weight of a term, relative to the strongest. */
    private static final double MIN_SHARE = 0.25;

    private final LearnedModel model;
    private final RuleHits rules;
    private final Map<Integer, List<Integer>> coded = new HashMap<>();
    /** Features of coded texts, cached because a large corpus recomputes features on demand. */
    private final Map<Integer, Features> features = new HashMap<>();

    /** The text whose parts were scored last; themes are explained text by text. */
    private int scored = -1;

    private List<double[]> partScores = List.of();

    /** @param labels the training labels of the model */
    public Explainer(LearnedModel model, RuleHits rules, List<Labels> labels) {
        this.model = model;
        this.rules = rules;
        for (Labels label : labels) {
            for (int theme = 0; theme < label.themes().length; theme++) {
                if (label.of(theme) == Labels.YES) {
                    coded.computeIfAbsent(theme, key -> new ArrayList<>()).add(label.text());
                }
            }
        }
    }

    public ModelReason why(int text, int theme) {
        Corpus corpus = model.corpus();
        List<Long> nearest = nearest(text, theme).stream()
                .map(index -> corpus.text(index).id())
                .toList();
        return new ModelReason(terms(text, theme), nearest, rules.hit(text, theme));
    }

    private List<String> terms(int text, int theme) {
        Map<String, Double> telling = new LinkedHashMap<>();
        List<String> words = Terms.words(model.corpus().text(text).text());
        Terms.forEach(words, term -> {
            if (term.length() >= MIN_TERM_LENGTH && !isCommon(term)) {
                telling.put(
                        term,
                        model.regression().weight(term, theme) * model.corpus().rarity(term));
            }
        });
        List<Map.Entry<String, Double>> sorted = telling.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .toList();
        List<String> chosen = new ArrayList<>();
        for (Map.Entry<String, Double> entry : sorted) {
            String term = " " + entry.getKey() + " ";
            boolean said = chosen.stream()
                    .anyMatch(other -> (" " + other + " ").contains(term) || term.contains(" " + other + " "));
            boolean enough = entry.getValue() >= MIN_SHARE * sorted.get(0).getValue();
            if (!said && enough && chosen.size() < MAX_TERMS) {
                chosen.add(entry.getKey());
            }
        }
        return chosen;
    }

    /** Whether the term consists only of words that occur everywhere. */
    private boolean isCommon(String term) {
        return Arrays.stream(term.split(" ", -1)).allMatch(model.corpus()::isCommon);
    }

    private List<Integer> nearest(int text, int theme) {
        Features own = model.corpus().features(text);
        Map<Integer, Double> likeness = new HashMap<>();
        for (int other : coded.getOrDefault(theme, List.of())) {
            if (other != text) {
                likeness.put(other, likeness(own, features.computeIfAbsent(other, model.corpus()::features)));
            }
        }
        return likeness.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MAX_NEAREST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private double likeness(Features one, Features other) {
        KernelWeights weights = model.corpus().weights();
        return one.whole().length > 0 ? one.vectorLikeness(other, weights) : one.likeness(other, weights);
    }

    /** The sentence group most relevant to the theme; empty if the text is a single group or has no vectors. */
    public Optional<Span> evidence(int text, int theme) {
        LearningText whole = model.corpus().text(text);
        List<Part> parts = whole.embedding().map(TextEmbedding::parts).orElse(List.of());
        if (parts.size() < 2) {
            return Optional.empty();
        }
        if (scored != text) {
            partScores =
                    parts.stream().map(part -> model.scores(whole.text(), part)).toList();
            scored = text;
        }
        int best = 0;
        for (int part = 1; part < partScores.size(); part++) {
            best = partScores.get(part)[theme] > partScores.get(best)[theme] ? part : best;
        }
        return Optional.of(parts.get(best).span());
    }
}
