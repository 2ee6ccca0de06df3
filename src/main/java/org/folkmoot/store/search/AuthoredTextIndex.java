package org.folkmoot.store.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.folkmoot.model.text.Boilerplate;
import org.folkmoot.model.text.Query;
import org.folkmoot.model.text.Span;
import org.folkmoot.model.text.TextMark;
import org.jdbi.v3.core.Handle;

/**
 * Matches texts that have marked boilerplate by the author's own words, within one read or write. Texts that the query
 * may match are copied to a temporary index with blanks in place of the boilerplate, so that positions stay the same.
 */
final class AuthoredTextIndex {
    /** A private-use character that counts as a word, so that no phrase matches across it. */
    private static final int STOP = 0xE000;

    private static final int ROOM_FOR_STOP = 3;

    private final Handle handle;
    private final Map<Long, List<TextMark>> marks = new HashMap<>();
    private final Set<Long> copied = new HashSet<>();

    AuthoredTextIndex(Handle handle) {
        this.handle = handle;
        handle.createQuery("SELECT m.text_id, m.start, m.end, m.kind FROM text_mark m JOIN answer_text t"
                        + " ON t.id = m.text_id AND t.current = 1 ORDER BY m.text_id, m.start")
                .map((row, context) -> Map.entry(
                        row.getLong(1),
                        new TextMark(new Span(row.getInt(2), row.getInt(3)), Boilerplate.of(row.getString(4)))))
                .forEach(mark -> marks.computeIfAbsent(mark.getKey(), text -> new ArrayList<>(1))
                        .add(mark.getValue()));
    }

    /** Whether a text has marks. */
    boolean has(long textId) {
        return marks.containsKey(textId);
    }

    boolean none() {
        return marks.isEmpty();
    }

    /**
     * Ids of the marked texts that match.
     *
     * @param candidates texts that match the {@linkplain LooseQuery loose} query as a whole
     */
    long[] matching(Query query, long[] candidates) {
        long[] marked = Arrays.stream(candidates).filter(this::has).toArray();
        if (marked.length == 0) {
            return marked;
        }
        copy(marked);
        LongStream.Builder ids = LongStream.builder();
        handle.createQuery("SELECT rowid FROM temp.own_words WHERE own_words MATCH :match")
                .bind("match", FtsQuery.of(query))
                .mapTo(Long.class)
                .forEach(ids::add);
        return ids.build().toArray();
    }

    /** Matches in marked texts, outside the marks. */
    Map<Long, List<Span>> spans(Query query, long[] textIds) {
        Map<Long, List<Span>> spans = new HashMap<>();
        copy(textIds);
        handle.createQuery("SELECT rowid, text, highlight(own_words, 0, :open, :close) FROM temp.own_words"
                        + " WHERE own_words MATCH :match AND +rowid IN (SELECT value FROM json_each(:ids))")
                .bind("open", HighlightParser.OPEN)
                .bind("close", HighlightParser.CLOSE)
                .bind("match", FtsQuery.of(query))
                .bind("ids", Arrays.toString(textIds))
                .map((row, context) -> Map.entry(row.getLong(1), List.of(row.getString(2), row.getString(3))))
                .forEach(hit -> {
                    String text = hit.getValue().get(0);
                    spans.put(
                            hit.getKey(),
                            HighlightParser.spans(hit.getValue().get(1)).stream()
                                    .flatMap(span -> around(hit.getKey(), span, text).stream())
                                    .toList());
                });
        return spans;
    }

    private void copy(long[] textIds) {
        if (copied.isEmpty()) {
            handle.execute("DROP TABLE IF EXISTS temp.own_words");
            handle.execute("CREATE VIRTUAL TABLE temp.own_words USING fts5 (text, tokenize = \"" + FtsTokenizer.OPTION
                    + "\")");
        }
        long[] missing = Arrays.stream(textIds).filter(copied::add).toArray();
        if (missing.length == 0) {
            return;
        }
        var rows = handle.prepareBatch("INSERT INTO temp.own_words (rowid, text) VALUES (?, ?)");
        handle.createQuery("SELECT id, text FROM answer_text WHERE id IN (SELECT value FROM json_each(:ids))")
                .bind("ids", Arrays.toString(missing))
                .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
                .forEach(text -> rows.bind(0, text.getKey())
                        .bind(1, blanked(text.getValue(), marks.getOrDefault(text.getKey(), List.of())))
                        .add());
        rows.execute();
    }

    /** Replaces each code point of a mark with a blank. */
    static String blanked(String text, List<TextMark> marks) {
        int[] points = HighlightParser.copy(text).codePoints().toArray();
        for (TextMark mark : marks) {
            int start = mark.span().start();
            int end = Math.min(mark.span().end(), points.length);
            if (start < end) {
                Arrays.fill(points, start, end, ' ');
            }
            if (stops(mark.kind()) && end - start >= ROOM_FOR_STOP) {
                points[start + 1] = STOP;
            }
        }
        return new String(points, 0, points.length);
    }

    /** A sentence continues after the foot of a page, but not after someone else's words. */
    private static boolean stops(Boilerplate kind) {
        return switch (kind) {
            case PAGE_NUMBER, RUNNING_HEAD -> false;
            case QUOTED_REPLY, SIGNATURE -> true;
        };
    }

    /** The parts of a span that are not marked, without blanks at their ends. */
    private List<Span> around(long textId, Span span, String blanked) {
        List<Span> left = new ArrayList<>();
        int from = span.start();
        for (TextMark mark : marks.getOrDefault(textId, List.of())) {
            if (mark.span().overlaps(span)) {
                add(left, from, mark.span().start(), blanked);
                from = Math.max(from, mark.span().end());
            }
        }
        add(left, from, span.end(), blanked);
        return left;
    }

    private static void add(List<Span> left, int from, int to, String blanked) {
        if (from >= to) {
            return;
        }
        int[] points = new Span(from, to).of(blanked).codePoints().toArray();
        int first = 0;
        int last = points.length;
        while (first < last && Character.isWhitespace(points[first])) {
            first++;
        }
        while (last > first && Character.isWhitespace(points[last - 1])) {
            last--;
        }
        if (first < last) {
            left.add(new Span(from + first, from + last));
        }
    }
}
