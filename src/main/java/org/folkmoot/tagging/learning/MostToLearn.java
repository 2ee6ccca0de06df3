package org.folkmoot.tagging.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Orders texts by how much coding them would teach: the least certain first, alternating between themes, so that
 * consecutive texts are not all about one of them.
 */
public final class MostToLearn {
    private static final Comparator<Candidate> MIN_SURE =
            Comparator.comparingDouble(Candidate::unsure).reversed().thenComparing(Candidate::textId);

    private final Map<Integer, List<Candidate>> byTheme = new TreeMap<>();

    private record Candidate(long textId, double unsure) {}

    /**
     * Adds an uncoded text.
     *
     * @param scores by theme
     * @param offered which themes to consider
     */
    public void add(long textId, double[] scores, boolean[] offered) {
        int max = -1;
        double unsure = 0;
        for (int theme = 0; theme < scores.length; theme++) {
            double spread = scores[theme] * (1 - scores[theme]);
            if (offered[theme] && spread > unsure) {
                max = theme;
                unsure = spread;
            }
        }
        if (max >= 0) {
            byTheme.computeIfAbsent(max, key -> new ArrayList<>()).add(new Candidate(textId, unsure));
        }
    }

    /** Ids of texts, most informative first. */
    public List<Long> first(int limit) {
        byTheme.values().forEach(each -> each.sort(MIN_SURE));
        List<Long> order = new ArrayList<>();
        boolean more = true;
        for (int round = 0; more && order.size() < limit; round++) {
            int turn = round;
            List<Candidate> taken = byTheme.values().stream()
                    .filter(each -> each.size() > turn)
                    .map(each -> each.get(turn))
                    .sorted(MIN_SURE)
                    .toList();
            taken.forEach(each -> order.add(each.textId()));
            more = !taken.isEmpty();
        }
        return order.stream().limit(limit).toList();
    }
}
