package org.folkmoot.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.model.counting.Breakdown;
import org.folkmoot.model.counting.CountingSource;
import org.folkmoot.model.refusal.AnalysisReason;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.response.Attribute;

/**
 * The values of one attribute for each submission: the value indices of submission {@code s} are {@code held[from[s]]
 * .. held[from[s + 1] - 1]}, each once.
 */
final class ValueTable {
    private final List<String> names;
    private final int[] from;
    private final int[] held;

    private ValueTable(List<String> names, int[] from, int[] held) {
        this.names = names;
        this.from = from;
        this.held = held;
    }

    /**
     * Reads the attribute's values. Blank values are dropped; submissions without a value come last, under {@link
     * Breakdown#NOT_GIVEN}.
     *
     * @param max maximum number of values to accept
     */
    static ValueTable read(CountingSource source, Attribute attribute, LongIndex submissions, int max) {
        Map<String, Integer> indices = new LinkedHashMap<>();
        attribute.values().stream().filter(value -> !value.isBlank()).forEach(value -> indexOf(value, indices));
        Pairs pairs = new Pairs();
        source.attributeValues(attribute.id(), (submissionId, value) -> {
            int submission = submissions.of(submissionId);
            if (submission >= 0 && !value.isBlank()) {
                pairs.add(submission, indexOf(value, indices));
            }
        });
        if (indices.size() > max) {
            throw Refusal.of(AnalysisReason.TOO_MANY_VALUES, attribute.name(), indices.size(), max);
        }
        return build(new ArrayList<>(indices.keySet()), pairs.sorted(), submissions.size());
    }

    private static int indexOf(String value, Map<String, Integer> indices) {
        Integer known = indices.putIfAbsent(value, indices.size());
        return known == null ? indices.size() - 1 : known;
    }

    private static ValueTable build(List<String> names, long[] pairs, int submissions) {
        int notGiven = names.size();
        int[] from = new int[submissions + 1];
        int[] held = new int[pairs.length + submissions];
        int used = 0;
        int at = 0;
        for (int submission = 0; submission < submissions; submission++) {
            from[submission] = used;
            for (; at < pairs.length && Pairs.first(pairs[at]) == submission; at++) {
                held[used++] = Pairs.second(pairs[at]);
            }
            if (used == from[submission]) {
                held[used++] = notGiven;
                if (names.size() == notGiven) {
                    names.add(Breakdown.NOT_GIVEN);
                }
            }
        }
        from[submissions] = used;
        return new ValueTable(List.copyOf(names), from, Arrays.copyOf(held, used));
    }

    /** In the attribute's order; values that it does not list follow by first appearance. */
    List<String> names() {
        return names;
    }

    /** Adds one to the count, from {@code offset}, of each value of the submission. */
    void addTo(int[] counts, int offset, int submission) {
        for (int i = from[submission]; i < from[submission + 1]; i++) {
            counts[offset + held[i]]++;
        }
    }

    /** Pairs of submission and value, each packed into a long. */
    private static final class Pairs {
        private long[] packed = new long[1024];
        private int size;

        void add(int submission, int value) {
            if (size == packed.length) {
                packed = Arrays.copyOf(packed, size * 2);
            }
            packed[size++] = (long) submission << 32 | value;
        }

        long[] sorted() {
            return Arrays.stream(packed, 0, size).sorted().distinct().toArray();
        }

        static int first(long pair) {
            return (int) (pair >>> 32);
        }

        static int second(long pair) {
            return (int) pair;
        }
    }
}
