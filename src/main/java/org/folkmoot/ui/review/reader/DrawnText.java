package org.folkmoot.ui.review.reader;

import java.util.Arrays;
import org.folkmoot.model.text.Span;

/**
 * Maps a stored text to the text that the reader draws, and back. Line ends are drawn as one {@code \n}, control
 * characters as visible symbols and unpaired surrogates as the replacement character; everything else is drawn
 * unchanged. Offsets are UTF-16 indices; only {@link Span} uses code points.
 */
public final class DrawnText {
    private static final char REPLACEMENT = '\uFFFD';
    private static final int CONTROL_PICTURES = 0x2400;

    private final String stored;
    private final String drawn;
    /** The stored index of each drawn index, including the end. */
    private final int[] toStored;
    /** The stored index of each code point, including the end. */
    private final int[] ofPoints;

    private DrawnText(String stored, String drawn, int[] toStored, int[] ofPoints) {
        this.stored = stored;
        this.drawn = drawn;
        this.toStored = toStored;
        this.ofPoints = ofPoints;
    }

    public static DrawnText of(String stored) {
        StringBuilder drawn = new StringBuilder(stored.length());
        int[] toStored = new int[stored.length() + 1];
        for (int i = 0; i < stored.length(); i++) {
            toStored[drawn.length()] = i;
            char c = stored.charAt(i);
            if (c == '\r') {
                drawn.append('\n');
                if (i + 1 < stored.length() && stored.charAt(i + 1) == '\n') {
                    i++;
                }
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < stored.length()
                    && Character.isLowSurrogate(stored.charAt(i + 1))) {
                drawn.append(c).append(stored.charAt(i + 1));
                i++;
                toStored[drawn.length() - 1] = i;
            } else {
                drawn.append(sign(c));
            }
        }
        toStored[drawn.length()] = stored.length();
        return new DrawnText(
                stored, drawn.toString(), Arrays.copyOf(toStored, drawn.length() + 1), Span.utf16Indices(stored));
    }

    private static char sign(char c) {
        if (c == '\n' || c == '\t') {
            return c;
        }
        if (c == '\u2028' || c == '\u2029' || c == '\u0085') {
            return '\n';
        }
        if (c < 0x20) {
            return (char) (CONTROL_PICTURES + c);
        }
        if (c == 0x7F) {
            return '\u2421';
        }
        return Character.isISOControl(c) || Character.isSurrogate(c) ? REPLACEMENT : c;
    }

    /** The same text, drawn only up to an index; spans beyond it end there. */
    DrawnText cut(int length) {
        int end = Math.min(length, drawn.length());
        if (end > 0 && end < drawn.length() && Character.isHighSurrogate(drawn.charAt(end - 1))) {
            end--;
        }
        return new DrawnText(stored, drawn.substring(0, end), Arrays.copyOf(toStored, end + 1), ofPoints);
    }

    public String stored() {
        return stored;
    }

    public String drawn() {
        return drawn;
    }

    /** Drawn index at which a span starts. */
    public int from(Span span) {
        return toDrawn(ofPoints[span.start()]);
    }

    /** Drawn index after a span. */
    public int to(Span span) {
        return toDrawn(ofPoints[span.end()]);
    }

    /** The span covered by a selection between two drawn indices, in any order. Must not be empty. */
    public Span span(int anchor, int caret) {
        return Span.ofUtf16(stored, toStored[Math.min(anchor, caret)], toStored[Math.max(anchor, caret)]);
    }

    private int toDrawn(int storedIndex) {
        int found = Arrays.binarySearch(toStored, storedIndex);
        // The \n of a \r\n has no drawn index of its own, so the end of the pair follows it.
        return Math.min(found >= 0 ? found : -found - 1, drawn.length());
    }
}
