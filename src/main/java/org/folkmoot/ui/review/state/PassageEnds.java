package org.folkmoot.ui.review.state;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.model.text.Span;

/** Moves the ends of a passage word by word. */
final class PassageEnds {
    private final String text;
    private final BreakIterator words = BreakIterator.getWordInstance(Locale.UK);

    /** @param text as stored */
    PassageEnds(String text) {
        this.text = text;
        words.setText(text);
    }

    /** The passage with its end moved by one word; empty if no word follows, or none would be left. */
    Optional<Span> end(Span span, boolean longer) {
        int from = span.utf16Start(text);
        int to = span.utf16End(text);
        int end = longer ? nextEnd(to) : endBefore(to);
        return end > from && end != to ? Optional.of(Span.ofUtf16(text, from, end)) : Optional.empty();
    }

    /** The passage with its start moved by one word; empty if no word precedes, or none would be left. */
    Optional<Span> start(Span span, boolean longer) {
        int from = span.utf16Start(text);
        int to = span.utf16End(text);
        int start = longer ? startBefore(from) : nextStart(from);
        return start < to && start != from ? Optional.of(Span.ofUtf16(text, start, to)) : Optional.empty();
    }

    /** End of the first word that ends after a place; the place itself if there is none. */
    private int nextEnd(int place) {
        int at = place;
        while (at < text.length()) {
            int next = words.following(at);
            if (isWord(at, next)) {
                return next;
            }
            at = next;
        }
        return place;
    }

    /** End of the last word that ends before a place; 0 if there is none. */
    private int endBefore(int place) {
        int at = place;
        while (at > 0) {
            int start = words.preceding(at);
            if (at < place && isWord(start, at)) {
                return at;
            }
            at = start;
        }
        return 0;
    }

    private int startBefore(int place) {
        int at = place;
        while (at > 0) {
            int start = words.preceding(at);
            if (isWord(start, at)) {
                return start;
            }
            at = start;
        }
        return place;
    }

    private int nextStart(int place) {
        int at = place;
        while (at < text.length()) {
            int next = words.following(at);
            if (at > place && isWord(at, next)) {
                return at;
            }
            at = next;
        }
        return text.length();
    }

    private boolean isWord(int from, int to) {
        return text.substring(from, to)
                .codePoints()
                .anyMatch(point ->
                        !Character.isWhitespace(point) && (Character.isLetterOrDigit(point) || point > 0xFFFF));
    }
}
