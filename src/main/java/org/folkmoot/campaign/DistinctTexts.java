package org.folkmoot.campaign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The texts that are long enough, each sequence of words once, with those who sent it. Of a text only its shingles are
 * kept, four bytes a word.
 */
final class DistinctTexts {
    /** Answers of fewer words are alike without anybody having copied. */
    static final int MIN_WORDS = 8;

    private final Map<Long, Integer> byFingerprint = new HashMap<>();
    private final List<int[]> shingles = new ArrayList<>();
    private final List<List<Copy>> copies = new ArrayList<>();
    private int seen;

    /** @param place among all texts given */
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
