package org.folkmoot.campaign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.campaign.DistinctTexts.Copy;
import org.folkmoot.model.CampaignGroup;
import org.folkmoot.model.CampaignGroup.Member;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Progress;

/**
 * Finds the answers to one question that are nearly one text. Candidates come from {@link MinHash} bands, each is checked
 * against the exact index, and what hangs together is then held against its most typical member, so that a chain of
 * small changes does not join two letters. The same answers in the same order give the same groups. Made for one question
 * and used once.
 */
public final class CampaignFinder {
    /** Jaccard's index over shingles from which two texts are nearly one. A letter of five paragraphs without two of them has 0.6. */
    static final double MIN_LIKENESS = 0.5;

    /** In one bucket of one band a text is held against so many others; more would take quadratic time. */
    private static final int MAX_LEADERS = 8;

    /** So many letters are told apart in what hangs together; what then remains is alike to none of them. */
    private static final int MAX_LETTERS = 100;

    private final DistinctTexts texts = new DistinctTexts();
    private final MinHash hashing = new MinHash();
    private final List<int[]> keys = new ArrayList<>();

    /** Takes an answer; its text is not kept. */
    public void add(CampaignText text) {
        int before = texts.size();
        texts.add(text);
        if (texts.size() > before) {
            keys.add(hashing.bands(texts.shingles(before)));
        }
    }

    /**
     * The groups of two senders or more among the answers taken, largest first, then in the order of their first members.
     *
     * @param progress hears of bands
     * @throws CancelledException if asked to stop
     */
    public List<CampaignGroup> groups(Progress progress) {
        Linked linked = new Linked(texts.size());
        for (int band = 0; band < MinHash.BANDS; band++) {
            progress.step(band, MinHash.BANDS);
            link(linked, band);
        }
        List<CampaignGroup> groups = new ArrayList<>();
        for (List<Integer> component : linked.components()) {
            letters(component, groups);
        }
        progress.step(MinHash.BANDS, MinHash.BANDS);
        groups.sort(Comparator.comparingInt(CampaignGroup::size).reversed());
        return List.copyOf(groups);
    }

    private void link(Linked linked, int band) {
        long[] order = new long[keys.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = (long) keys.get(i)[band] << 32 | i;
        }
        Arrays.sort(order);
        for (int from = 0, to; from < order.length; from = to) {
            to = from + 1;
            while (to < order.length && order[to] >> 32 == order[from] >> 32) {
                to++;
            }
            linkBucket(linked, order, from, to);
        }
    }

    private void linkBucket(Linked linked, long[] order, int from, int to) {
        int[] leaders = new int[MAX_LEADERS];
        int found = 0;
        for (int i = from; i < to; i++) {
            int text = (int) order[i];
            boolean alike = false;
            for (int j = 0; j < found && !alike; j++) {
                alike = linked.linked(leaders[j], text)
                        || Shingles.alike(texts.shingles(leaders[j]), texts.shingles(text), MIN_LIKENESS);
                if (alike) {
                    linked.link(leaders[j], text);
                }
            }
            if (!alike && found < MAX_LEADERS) {
                leaders[found++] = text;
            }
        }
    }

    /** Takes the most typical text and what is like it out, until nothing is left. */
    private void letters(List<Integer> component, List<CampaignGroup> groups) {
        List<Integer> left = component;
        for (int i = 0; i < MAX_LETTERS && !left.isEmpty(); i++) {
            int letter = typical(left);
            List<Integer> near = new ArrayList<>();
            List<Integer> far = new ArrayList<>();
            for (int text : left) {
                (Shingles.alike(texts.shingles(letter), texts.shingles(text), MIN_LIKENESS) ? near : far).add(text);
            }
            group(letter, near, groups);
            left = far;
        }
    }

    /** The text most like what half of the copies or more have in common; of several the most frequent, then the first. */
    private int typical(List<Integer> component) {
        if (component.size() == 1) {
            return component.get(0);
        }
        Map<Integer, Integer> frequencies = new HashMap<>();
        int all = 0;
        for (int text : component) {
            int copies = texts.copies(text).size();
            all += copies;
            for (int shingle : texts.shingles(text)) {
                frequencies.merge(shingle, copies, Integer::sum);
            }
        }
        int half = (all + 1) / 2;
        int[] common = frequencies.entrySet().stream()
                .filter(entry -> entry.getValue() >= half)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
        return component.stream()
                .max(Comparator.<Integer>comparingDouble(text -> Shingles.jaccard(common, texts.shingles(text)))
                        .thenComparingInt(text -> texts.copies(text).size())
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private void group(int letter, List<Integer> near, List<CampaignGroup> groups) {
        Set<String> senders = new HashSet<>();
        Map<Copy, Member> members = new HashMap<>();
        for (int text : near) {
            double likeness = Shingles.jaccard(texts.shingles(letter), texts.shingles(text));
            Set<String> ofThisText = new HashSet<>();
            for (Copy copy : texts.copies(text)) {
                senders.add(copy.sender());
                members.put(copy, new Member(copy.textId(), likeness, !ofThisText.add(copy.sender())));
            }
        }
        if (senders.size() > 1) {
            groups.add(new CampaignGroup(
                    texts.copies(letter).get(0).textId(),
                    members.entrySet().stream()
                            .sorted(Comparator.comparingInt(
                                    entry -> entry.getKey().place()))
                            .map(Map.Entry::getValue)
                            .toList()));
        }
    }
}
