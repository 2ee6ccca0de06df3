package org.folkmoot.model.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The context of a search's first match in a text, on one line.
 *
 * @param text white space collapsed; starts with an ellipsis if text was cut off before it
 * @param hits the matches in it, in its own code points
 */
public record Snippet(String text, List<Span> hits) {
    /** Code points of context before the first match, so that it is visible in a narrow list. */
    private static final int BEFORE = 18;

    private static final int LENGTH = 160;

    public Snippet {
        hits = List.copyOf(hits);
    }

    /**
     * Cuts the context of the first match out of a text.
     *
     * @param hits in order, not overlapping
     */
    public static Snippet of(String text, List<Span> hits) {
        int[] signs = text.codePoints().toArray();
        int from = hits.isEmpty() ? 0 : beginning(signs, hits.get(0).start());
        int to = Math.min(signs.length, from + LENGTH);
        StringBuilder folded = new StringBuilder(from > 0 ? "\u2026" : "");
        int length = from > 0 ? 1 : 0;
        boolean space = length == 0;
        int[] places = new int[to - from + 1];
        for (int i = from; i < to; i++) {
            places[i - from] = length;
            boolean white = Character.isWhitespace(signs[i]) || Character.isISOControl(signs[i]);
            if (!white) {
                folded.appendCodePoint(signs[i]);
                length++;
            } else if (!space) {
                folded.append(' ');
                length++;
            }
            space = white;
        }
        places[to - from] = length;
        List<Span> shown = new ArrayList<>();
        for (Span hit : hits) {
            if (hit.start() >= from && hit.end() <= to) {
                shown.add(new Span(places[hit.start() - from], places[hit.end() - from]));
            }
        }
        return new Snippet(folded.toString(), shown);
    }

    /** The start of a word a few characters before the first match. */
    private static int beginning(int[] signs, int hit) {
        int from = Math.max(0, hit - BEFORE);
        while (from > 0 && from < hit && !Character.isWhitespace(signs[from - 1])) {
            from++;
        }
        return from;
    }
}
