package org.folkmoot.store.search;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.model.text.Span;

/**
 * Parses the output of FTS5's {@code highlight()}: the text with a marker before and after each match.
 *
 * <p>The markers are noncharacters, which do not occur in ordinary text and are not part of words. A text that contains
 * one, or a NUL, after which {@code highlight()} drops the rest, {@linkplain #needsCopy needs} a {@linkplain #copy
 * copy} with the same words in the same places.
 */
final class HighlightParser {
    /** Marker before a match. */
    static final String OPEN = "\uFDD0";
    /** Marker after a match. */
    static final String CLOSE = "\uFDD1";

    private static final char HARMLESS_SEPARATOR = '\u0001';

    private HighlightParser() {}

    /** Whether {@code highlight()} would fail on this text. */
    static boolean needsCopy(String text) {
        return text.indexOf('\0') >= 0 || text.contains(OPEN) || text.contains(CLOSE);
    }

    /** Replaces each NUL and marker with another separator of one code point. */
    static String copy(String text) {
        return text.replace('\0', HARMLESS_SEPARATOR)
                .replace(OPEN.charAt(0), HARMLESS_SEPARATOR)
                .replace(CLOSE.charAt(0), HARMLESS_SEPARATOR);
    }

    /** {@link #spans(String, int, int)} for {@link #OPEN} and {@link #CLOSE}. */
    static List<Span> spans(String highlighted) {
        return spans(highlighted, OPEN.codePointAt(0), CLOSE.codePointAt(0));
    }

    /**
     * Positions of the matches in the text without markers.
     *
     * @return in order, not overlapping
     * @throws IllegalArgumentException if the markers do not pair up, as when the text contains one
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
}
