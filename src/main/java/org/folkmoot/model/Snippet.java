package org.folkmoot.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The words around a search's first hit in a text, on one line.
 *
 * @param text white space folded; begins with an ellipsis where words were left out
 * @param hits where the search matches in it, in its own code points
 */
public record Snippet(String text, List<Span> hits) {
    /** Code points before the first hit, so that it is in sight in a narrow list. */
    private static final int BEFORE = 18;

    private static final int LENGTH = 160;

    public Snippet {
        hits = List.copyOf(hits);
    }

    /**
     * Cuts a text around its first hit.
     *
     * @param hits in order and not overlapping
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

    /** The start of a word some signs before the first hit. */
    private static int beginning(int[] signs, int hit) {
        int from = Math.max(0, hit - BEFORE);
        while (from > 0 && from < hit && !Character.isWhitespace(signs[from - 1])) {
            from++;
        }
        return from;
    }
}
