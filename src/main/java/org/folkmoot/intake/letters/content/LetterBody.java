package org.folkmoot.intake.letters.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.folkmoot.model.source.SourceRecord;
import org.folkmoot.model.text.Boilerplate;
import org.folkmoot.model.text.Span;

/** Text built by appending, with the ranges marked that its author did not write. */
public final class LetterBody {
    /** Maximum length in UTF-16 units; the same as for a table cell. */
    public static final int MAX_LENGTH = 32 << 20;

    /** A marked range, half-open, in UTF-16 units. */
    record MarkedRange(int from, int to, Boilerplate kind) {}

    private final StringBuilder text = new StringBuilder();
    private final List<MarkedRange> stretches = new ArrayList<>();

    /** @throws UnreadableLetter if the text becomes longer than a letter may be */
    public LetterBody append(CharSequence more) throws UnreadableLetter {
        if (text.length() + more.length() > MAX_LENGTH) {
            throw new UnreadableLetter("has more than 32 million characters; split it, and import the parts.");
        }
        text.append(more);
        return this;
    }

    public LetterBody append(LetterBody more) throws UnreadableLetter {
        int offset = text.length();
        append(more.text);
        for (MarkedRange each : more.stretches) {
            stretches.add(new MarkedRange(each.from + offset, each.to + offset, each.kind));
        }
        return this;
    }

    public LetterBody append(CharSequence more, Boilerplate kind) throws UnreadableLetter {
        int from = text.length();
        append(more);
        mark(from, text.length(), kind);
        return this;
    }

    /** Starts a paragraph: a blank line separates what follows from the text so far. */
    public LetterBody paragraph() throws UnreadableLetter {
        if (text.length() > 0) {
            append(text.charAt(text.length() - 1) == '\n' ? "\n" : "\n\n");
        }
        return this;
    }

    /** Marks a range of UTF-16 units; an empty range is ignored. */
    public void mark(int from, int to, Boilerplate kind) {
        if (to > from) {
            stretches.add(new MarkedRange(from, to, kind));
        }
    }

    /** The marks so far, in no particular order. */
    List<MarkedRange> stretches() {
        return List.copyOf(stretches);
    }

    public String text() {
        return text.toString();
    }

    public boolean isBlank() {
        return text.chars().allMatch(each -> Character.isWhitespace(each) || each == 0xA0 || each == 0xFEFF);
    }

    public int length() {
        return text.length();
    }

    /** The marks for the store, in code points, for a column. Converted in one pass, because there may be thousands. */
    public List<SourceRecord.Mark> marks(int column) {
        List<SourceRecord.Mark> marks = new ArrayList<>();
        int at = 0;
        int points = 0;
        for (MarkedRange each : stretches.stream()
                .sorted(Comparator.comparingInt(MarkedRange::from))
                .toList()) {
            points += text.codePointCount(at, each.from);
            at = each.from;
            int end = points + text.codePointCount(each.from, each.to);
            marks.add(new SourceRecord.Mark(column, each.kind, new Span(points, end)));
        }
        return marks;
    }
}
