package org.folkmoot.store.search;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.model.Span;

/**
 * Reads spans out of what FTS5's {@code highlight()} gives: the text with a marker before and after each hit.
 *
 * <p>The markers are noncharacters, which are not meant to be in any text, and are no part of a word. A text that has
 * one all the same, or a NUL, at which {@code highlight()} drops the rest, is {@linkplain #needsCopy told apart}; then a
 * {@linkplain #copy copy} with the same words at the same places has to be highlighted in its stead.
 */
final class Highlights {
    /** What {@code highlight()} has to put before a hit. */
    static final String OPEN = "\uFDD0";
    /** What {@code highlight()} has to put after a hit. */
    static final String CLOSE = "\uFDD1";

    private static final char HARMLESS_SEPARATOR = '\u0001';

    private Highlights() {}

    /** Whether {@code highlight()} with our markers would go wrong on this text. */
    static boolean needsCopy(String text) {
        return text.indexOf('\0') >= 0 || text.contains(OPEN) || text.contains(CLOSE);
    }

    /** The text with another separator, one code point too, for each NUL and marker in it. */
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
}
