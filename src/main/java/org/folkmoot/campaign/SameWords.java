package org.folkmoot.campaign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds texts with the same words in the same order, ignoring case, accents, punctuation and spacing. */
public final class SameWords {
    /** Minimum number of words; the meaning of shorter texts, such as "yes", depends on the respondent. */
    static final int MIN_WORDS = 3;

    private final Map<Long, List<Long>> byFingerprint = new LinkedHashMap<>();

    /** Adds a text as stored. */
    public void add(long textId, String text) {
        WordList words = new WordList(WordReader.words(text));
        if (words.size() >= MIN_WORDS) {
            byFingerprint
                    .computeIfAbsent(words.fingerprint(), fingerprint -> new ArrayList<>(1))
                    .add(textId);
        }
    }

    /** Ids of identical texts, in groups of two or more, in input order. */
    public List<List<Long>> groups() {
        return byFingerprint.values().stream()
                .filter(group -> group.size() > 1)
                .map(List::copyOf)
                .toList();
    }
}
