package org.folkmoot.intake.letters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.folkmoot.model.Debris;
import org.folkmoot.model.SourceRecord;
import org.folkmoot.model.Span;

/** Text that grows at its end, with what in it is no words of the author's. */
final class MarkedText {
    /** More is no letter; the same bound as a cell of a table. */
    static final int MAX_LENGTH = 32 << 20;

    /** A marked range, half-open, in UTF-16 units. */
    record Stretch(int from, int to, Debris kind) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Stretch> stretches = new ArrayList<>();

    /** @throws UnreadableLetter if the text becomes longer than a letter may be */
    MarkedText append(CharSequence more) throws UnreadableLetter {
        if (text.length() + more.length() > MAX_LENGTH) {
            throw new UnreadableLetter("has more than 32 million characters; split it, and import the parts.");
        }
        text.append(more);
        return this;
    }

    MarkedText append(MarkedText more) throws UnreadableLetter {
        int offset = text.length();
        append(more.text);
        for (Stretch each : more.stretches) {
            stretches.add(new Stretch(each.from + offset, each.to + offset, each.kind));
        }
        return this;
    }

    MarkedText append(CharSequence more, Debris kind) throws UnreadableLetter {
        int from = text.length();
        append(more);
        mark(from, text.length(), kind);
        return this;
    }

    /** Starts a paragraph: what follows is separated by a blank line from what is there. */
    MarkedText paragraph() throws UnreadableLetter {
        if (text.length() > 0) {
            append(text.charAt(text.length() - 1) == '\n' ? "\n" : "\n\n");
        }
        return this;
    }

    /** Marks a range of UTF-16 units; an empty one is left out. */
    void mark(int from, int to, Debris kind) {
        if (to > from) {
            stretches.add(new Stretch(from, to, kind));
        }
    }

    /** The marks so far, in no particular order. */
    List<Stretch> stretches() {
        return List.copyOf(stretches);
    }

    String text() {
        return text.toString();
    }

    boolean isBlank() {
        return text.chars().allMatch(each -> Character.isWhitespace(each) || each == 0xA0 || each == 0xFEFF);
    }

    int length() {
        return text.length();
    }

    /** The marks as the store wants them, for that column; counted in one pass, as there may be thousands. */
    List<SourceRecord.Mark> marks(int column) {
        List<SourceRecord.Mark> marks = new ArrayList<>();
        int at = 0;
        int points = 0;
        for (Stretch each : stretches.stream()
                .sorted(Comparator.comparingInt(Stretch::from))
                .toList()) {
            points += text.codePointCount(at, each.from);
            at = each.from;
            int end = points + text.codePointCount(each.from, each.to);
            marks.add(new SourceRecord.Mark(column, each.kind, new Span(points, end)));
        }
        return marks;
    }
}
