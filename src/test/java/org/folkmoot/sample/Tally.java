package org.folkmoot.sample;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Remembers what has been said, so that nothing is said too often. Only looked up, never iterated. */
final class Tally {
    private static final int LONG_SENTENCE = 8;

    private final Map<Utterance, Integer> uses = new HashMap<>();
    private final Map<String, Integer> sentences = new HashMap<>();
    private final Set<String> answers = new HashSet<>();

    int uses(Utterance utterance) {
        return uses.getOrDefault(utterance, 0);
    }

    /** How often the most worn of the text's longer sentences has been written so far. */
    int wear(String text) {
        return longSentences(text).stream()
                .mapToInt(s -> sentences.getOrDefault(s, 0))
                .max()
                .orElse(0);
    }

    void note(Utterance utterance, String text) {
        uses.merge(utterance, 1, Integer::sum);
        longSentences(text).forEach(s -> sentences.merge(s, 1, Integer::sum));
    }

    /** Whether this is the first answer with exactly this text. */
    boolean isNew(String answer) {
        return answers.add(answer);
    }

    private static List<String> longSentences(String text) {
        return Words.sentences(text).stream()
                .filter(s -> Words.count(s) >= LONG_SENTENCE)
                .toList();
    }
}
