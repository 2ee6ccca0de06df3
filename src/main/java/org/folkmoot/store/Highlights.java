package org.folkmoot.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.folkmoot.model.Span;

/**
 * Reads spans out of what FTS5's {@code highlight()} gives: the text with a marker before and after each hit. The
 * markers are code points that the text does not contain; {@link Markers#absentFrom} finds such.
 */
final class Highlights {
    private Highlights() {}

    /**
     * Where the hits are in the text without the markers.
     *
     * @return in order and not overlapping
     * @throws IllegalArgumentException if the markers do not pair, as when the text contains one of them
     */
    static List<Span> spans(String highlighted, int openCodePoint, int closeCodePoint) {
        List<Span> spans = new ArrayList<>();
        int position = 0;
        int open = -1;
        for (int i = 0; i < highlighted.length(); ) {
            int next = highlighted.codePointAt(i);
            i += Character.charCount(next);
            if (next == openCodePoint) {
                check(open < 0);
                open = position;
            } else if (next == closeCodePoint) {
                check(open >= 0 && open < position);
                spans.add(new Span(open, position));
                open = -1;
            } else {
                position++;
            }
        }
        check(open < 0);
        return List.copyOf(spans);
    }

    private static void check(boolean pairs) {
        if (!pairs) {
            throw new IllegalArgumentException("the markers of a highlighted text do not pair");
        }
    }

    /** A pair of code points to put around hits. */
    record Markers(int openCodePoint, int closeCodePoint) {
        // Noncharacters, which no text should contain; then the private use area, which fonts for symbols do use.
        private static final int[][] CANDIDATES = {{0xFDD0, 0xFDEF}, {0xE000, 0xF8FF}, {0xF0000, 0xFFFFD}};

        /** Good for nearly all text. */
        static final Markers USUAL = new Markers(0xFDD0, 0xFDD1);

        /**
         * Markers that the text does not contain.
         *
         * @throws IllegalArgumentException if the text contains more than 70,000 different noncharacters and private
         *     use characters
         */
        static Markers absentFrom(String text) {
            if (!USUAL.occurIn(text)) {
                return USUAL;
            }
            BitSet present = new BitSet();
            text.codePoints().forEach(present::set);
            int first = -1;
            for (int[] range : CANDIDATES) {
                for (int candidate = range[0]; candidate <= range[1]; candidate++) {
                    if (present.get(candidate)) {
                        continue;
                    }
                    if (first >= 0) {
                        return new Markers(first, candidate);
                    }
                    first = candidate;
                }
            }
            throw new IllegalArgumentException("no code point is left to mark hits with");
        }

        boolean occurIn(String text) {
            return text.indexOf(openCodePoint) >= 0 || text.indexOf(closeCodePoint) >= 0;
        }

        String open() {
            return Character.toString(openCodePoint);
        }

        String close() {
            return Character.toString(closeCodePoint);
        }

        List<Span> spans(String highlighted) {
            return Highlights.spans(highlighted, openCodePoint, closeCodePoint);
        }
    }
}
