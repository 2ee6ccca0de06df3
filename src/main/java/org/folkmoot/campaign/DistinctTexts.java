package org.folkmoot.campaign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The texts that are long enough, deduplicated by their words, with their senders. Only the shingles of a text are
 * kept, at four bytes per word.
 */
final class DistinctTexts {
    /** Minimum number of words; shorter responses are often alike without copying. */
    static final int MIN_WORDS = 8;

    private final Map<Long, Integer> byFingerprint = new HashMap<>();
    private final List<int[]> shingles = new ArrayList<>();
    private final List<List<Copy>> copies = new ArrayList<>();
    private int seen;

    /** @param place index among all texts added */
    record Copy(int place, long textId, String sender) {}

    void add(CampaignText text) {
        Copy copy = new Copy(seen++, text.textId(), text.sender());
        body(text.text()).ifPresent(words -> {
            int index = byFingerprint.computeIfAbsent(words.fingerprint(), fingerprint -> {
                shingles.add(Shingles.of(words));
                copies.add(new ArrayList<>(1));
                return shingles.size() - 1;
            });
            copies.get(index).add(copy);
        });
    }

    private static Optional<WordList> body(String text) {
        WordList words = Letter.body(text);
        return words.size() < MIN_WORDS ? Optional.empty() : Optional.of(words);
    }

    int size() {
        return shingles.size();
    }

    int[] shingles(int index) {
        return shingles.get(index);
    }

    List<Copy> copies(int index) {
        return copies.get(index);
    }
}
