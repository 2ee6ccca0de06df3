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
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Progress;
import org.folkmoot.model.text.CampaignGroup;
import org.folkmoot.model.text.CampaignGroup.Member;

/**
 * Finds groups of near-identical responses to one question. {@link MinHash} bands propose candidate pairs, each pair is
 * checked against the exact Jaccard index, and each connected group is then compared with its most typical member, so
 * that a chain of small changes does not join two letters. Deterministic for the same responses in the same order.
 * Single use.
 */
public final class CampaignFinder {
    /**
     * Jaccard index over shingles from which two texts are near-identical. A letter of five paragraphs scores 0.6
     * without two of them.
     */
    static final double MIN_LIKENESS = 0.5;

    /** Maximum number of comparisons per text within a bucket of one band, which avoids quadratic time. */
    private static final int MAX_LEADERS = 8;

    /** Maximum number of letters separated within one connected group; the remaining texts resemble none of them. */
    private static final int MAX_LETTERS = 100;

    private final DistinctTexts texts = new DistinctTexts();
    private final MinHash hashing = new MinHash();
    private final List<int[]> keys = new ArrayList<>();

    /** Adds a response; its text is not retained. */
    public void add(CampaignText text) {
        int before = texts.size();
        texts.add(text);
        if (texts.size() > before) {
            keys.add(hashing.bands(texts.shingles(before)));
        }
    }

    /**
     * The groups with at least two senders, largest first, then in the order of their first members.
     *
     * @param progress receives the number of bands processed
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

    /** Repeatedly takes the most typical text and its near-duplicates out of the component, until nothing is left. */
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

    /**
     * The text closest to the shingles that at least half of the copies share; ties go to the most frequent, then the
     * first.
     */
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
