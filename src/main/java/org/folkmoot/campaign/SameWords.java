package org.folkmoot.campaign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds texts that have the same words in the same order, whatever their case, accents, punctuation and spacing. */
public final class SameWords {
    /** Of texts with fewer words, such as "yes", nobody can say that they mean the same. */
    static final int MIN_WORDS = 3;

    private final Map<Long, List<Long>> byFingerprint = new LinkedHashMap<>();

    /** Takes in a text as stored. */
    public void add(long textId, String text) {
        WordList words = new WordList(WordReader.words(text));
        if (words.size() >= MIN_WORDS) {
            byFingerprint
                    .computeIfAbsent(words.fingerprint(), fingerprint -> new ArrayList<>(1))
                    .add(textId);
        }
    }

    /** Ids of texts that are alike, two or more together, as they came in. */
    public List<List<Long>> groups() {
        return byFingerprint.values().stream()
                .filter(group -> group.size() > 1)
                .map(List::copyOf)
                .toList();
    }
}
