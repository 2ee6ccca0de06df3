package org.folkmoot.ui.review.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.folkmoot.model.text.Span;

/**
 * Lays out the passages of a drawn text. Passages on the same words are underlined in lanes of their own, and each word
 * has the tint of at most one theme, that of the passage that starts last, because overlapping tints would make words
 * illegible. O(n log n) for n passages.
 *
 * @param passages in text order
 * @param tints tinted ranges in text order, without overlap
 * @param lanes number of lanes used
 */
record HighlightLayout(List<Highlight> passages, List<Tint> tints, int lanes) {
    /** Maximum number of lanes; more would push the lines too far apart, so the last one is shared. */
    static final int LANES = 5;

    static final HighlightLayout NONE = new HighlightLayout(List.of(), List.of(), 0);

    private static final Comparator<Highlight> IN_TEXT =
            Comparator.comparingInt(Highlight::from).thenComparing(Highlight::to, Comparator.reverseOrder());

    /** A range tinted in the colour of a theme. */
    record Tint(long themeId, int from, int to) {}

    static HighlightLayout of(DrawnText text, List<ThemeEvidence> evidence) {
        Lanes lanes = new Lanes();
        List<Highlight> passages = new ArrayList<>();
        for (ThemeEvidence each : evidence) {
            for (Span span : each.spans()) {
                int from = text.from(span);
                int to = text.to(span);
                if (from < to) {
                    int lane = lanes.take(each.themeId(), from, to);
                    passages.add(new Highlight(each.themeId(), span, from, to, each.applied(), lane));
                }
            }
        }
        passages.sort(IN_TEXT);
        return new HighlightLayout(List.copyOf(passages), tints(passages), lanes.taken());
    }

    /** @param passages in text order */
    private static List<Tint> tints(List<Highlight> passages) {
        List<Highlight> applied = passages.stream().filter(Highlight::applied).toList();
        List<Tint> tints = new ArrayList<>();
        // The passage that starts last is on top.
        PriorityQueue<Highlight> open = new PriorityQueue<>(
                Comparator.comparingInt(Highlight::from).reversed().thenComparingInt(Highlight::to));
        int at = 0;
        int next = 0;
        while (next < applied.size() || !open.isEmpty()) {
            if (open.isEmpty()) {
                at = applied.get(next).from();
            }
            while (next < applied.size() && applied.get(next).from() <= at) {
                open.add(applied.get(next++));
            }
            Highlight top = open.element();
            int until =
                    next < applied.size() ? Math.min(top.to(), applied.get(next).from()) : top.to();
            if (until > at) {
                tints.add(new Tint(top.themeId(), at, until));
                at = until;
            }
            while (!open.isEmpty() && open.element().to() <= at) {
                open.remove();
            }
        }
        return List.copyOf(tints);
    }

    /** The occupied ranges of each lane. A theme keeps its lane if possible. */
    private static final class Lanes {
        private final List<NavigableMap<Integer, Integer>> lanes = new ArrayList<>();
        private final Map<Long, Integer> usual = new HashMap<>();

        int take(long themeId, int from, int to) {
            int lane = usual.getOrDefault(themeId, 0);
            if (!free(lane, from, to)) {
                lane = 0;
                while (lane < LANES - 1 && !free(lane, from, to)) {
                    lane++;
                }
            }
            usual.putIfAbsent(themeId, lane);
            while (lanes.size() <= lane) {
                lanes.add(new TreeMap<>());
            }
            lanes.get(lane).merge(from, to, Math::max);
            return lane;
        }

        private boolean free(int lane, int from, int to) {
            if (lane >= lanes.size()) {
                return true;
            }
            Map.Entry<Integer, Integer> before = lanes.get(lane).lowerEntry(to);
            return before == null || before.getValue() <= from;
        }

        int taken() {
            return lanes.size();
        }
    }
}
