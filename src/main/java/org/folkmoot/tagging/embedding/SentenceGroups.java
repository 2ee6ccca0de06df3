package org.folkmoot.tagging.embedding;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits a text into groups of whole sentences, long enough to be meaningful and short enough to be about one subject:
 * at least 16 pieces where sentences allow, more in a very long text to limit the number of groups. Text that exceeds
 * the model's limit within one sentence is split between words.
 */
final class SentenceGroups {
    private static final int MIN_PIECES = 16;
    private static final int MAX_GROUPS = 64;

    private final int maxPieces;

    /** @param maxPieces the model's limit */
    SentenceGroups(int maxPieces) {
        this.maxPieces = maxPieces;
    }

    /** Pieces {@code [first, end)} of the text from UTF-16 index {@code from} to {@code to}. */
    record Group(int first, int end, int from, int to) {}

    /** In order, without gaps between pieces; empty for a text without pieces. */
    List<Group> of(String text, Pieces pieces) {
        int wanted = Math.min(maxPieces, Math.max(MIN_PIECES, pieces.size() / MAX_GROUPS));
        List<Integer> ends = sentenceEnds(text, pieces);
        List<Group> groups = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < ends.size(); i++) {
            int end = ends.get(i);
            int next = i + 1 < ends.size() ? ends.get(i + 1) : end;
            boolean enough = end - first >= wanted || next - first > maxPieces;
            // The rest would be too short for a group of its own.
            boolean rest = pieces.size() - end < wanted / 2 && pieces.size() - first <= maxPieces;
            if (i + 1 == ends.size() || (enough && !rest)) {
                addCut(groups, text, pieces, first, end);
                first = end;
            }
        }
        return groups;
    }

    private void addCut(List<Group> groups, String text, Pieces pieces, int first, int end) {
        int from = first;
        while (end - from > maxPieces) {
            int to = from + maxPieces;
            while (to > from + 1 && pieces.start(to) == pieces.start(to - 1)) {
                to--;
            }
            groups.add(group(text, pieces, from, to));
            from = to;
        }
        if (end > from) {
            groups.add(group(text, pieces, from, end));
        }
    }

    private static Group group(String text, Pieces pieces, int first, int end) {
        int from = pieces.start(first);
        int to = end < pieces.size() ? pieces.start(end) : text.length();
        while (to > from + 1 && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Group(first, end, from, to);
    }

    /** The ends of sentences as piece indices, ascending; the last is the number of pieces. */
    private static List<Integer> sentenceEnds(String text, Pieces pieces) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.UK);
        sentences.setText(text);
        List<Integer> ends = new ArrayList<>();
        sentences.first();
        for (int at = sentences.next(); at != BreakIterator.DONE; at = sentences.next()) {
            add(ends, pieces.firstFrom(at));
        }
        add(ends, pieces.size());
        return ends;
    }

    private static void add(List<Integer> ends, int end) {
        if (end > 0 && (ends.isEmpty() || ends.get(ends.size() - 1) < end)) {
            ends.add(end);
        }
    }
}
