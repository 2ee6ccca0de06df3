package org.folkmoot.model.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A passage of a response's stored text, half-open, in Unicode code points. Only this type converts between code points
 * and UTF-16 indices, so no other code can mishandle a surrogate pair or a line end.
 *
 * @param start first code point, from 0
 * @param end code point after the last, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: " + start + "-" + end);
        }
    }

    /** The span that covers the UTF-16 range {@code [from, to)} of {@code text}. */
    public static Span ofUtf16(String text, int from, int to) {
        int start = text.codePointCount(0, from);
        return new Span(start, start + text.codePointCount(from, to));
    }

    /** Index in {@code text} of the first UTF-16 unit. */
    public int utf16Start(String text) {
        return text.offsetByCodePoints(0, start);
    }

    /** Index in {@code text} after the last UTF-16 unit. */
    public int utf16End(String text) {
        return text.offsetByCodePoints(0, end);
    }

    /** The covered text. Throws {@link IndexOutOfBoundsException} if the span exceeds the text. */
    public String of(String text) {
        int from = utf16Start(text);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }

    /**
     * The UTF-16 index of every code point, followed by the length of the text. Use it to convert many spans of a long
     * text.
     */
    public static int[] utf16Indices(String text) {
        int[] indices = new int[text.codePointCount(0, text.length()) + 1];
        for (int point = 0, index = 0; point < indices.length - 1; point++) {
            indices[point] = index;
            index += Character.charCount(text.codePointAt(index));
        }
        indices[indices.length - 1] = text.length();
        return indices;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The spans in order, with overlapping and adjacent ones merged. */
    public static List<Span> union(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && span.start <= last.end) {
                joined.set(joined.size() - 1, new Span(last.start, Math.max(last.end, span.end)));
            } else {
                joined.add(span);
            }
        }
        return List.copyOf(joined);
    }

    /** {@code 12-40;55-60}, the format of files and the store; empty for no span. */
    public static String format(List<Span> spans) {
        return spans.stream().map(s -> s.start + "-" + s.end).collect(Collectors.joining(";"));
    }

    /** Parses the result of {@link #format}. Throws {@link IllegalArgumentException} for any other text. */
    public static List<Span> parse(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            int dash = part.indexOf('-');
            if (dash < 1) {
                throw new IllegalArgumentException("not a span: " + part);
            }
            spans.add(new Span(Integer.parseInt(part.substring(0, dash)), Integer.parseInt(part.substring(dash + 1))));
        }
        return List.copyOf(spans);
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
