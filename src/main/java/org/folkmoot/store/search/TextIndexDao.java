package org.folkmoot.store.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.folkmoot.model.text.Query;
import org.folkmoot.model.text.Span;
import org.folkmoot.model.text.TextIndex;
import org.jdbi.v3.core.Handle;

/** Full-text search over the current texts, within one read or write. */
public final class TextIndexDao implements TextIndex {
    private final Handle handle;
    private final AuthoredTextIndex authored;

    public TextIndexDao(Handle handle) {
        this.handle = handle;
        authored = new AuthoredTextIndex(handle);
    }

    @Override
    public long[] matching(Query query) {
        long[] found = matchingWhole(query);
        if (authored.none()) {
            return found;
        }
        Query loose = LooseQuery.of(query);
        long[] marked = authored.matching(query, loose.equals(query) ? found : matchingWhole(loose));
        return LongStream.concat(Arrays.stream(found).filter(id -> !authored.has(id)), Arrays.stream(marked))
                .sorted()
                .toArray();
    }

    /** Matches whole texts, boilerplate included. */
    private long[] matchingWhole(Query query) {
        LongStream.Builder ids = LongStream.builder();
        handle.createQuery("SELECT rowid FROM answer_fts WHERE answer_fts MATCH :match ORDER BY rowid")
                .bind("match", FtsQuery.of(query))
                .map((row, context) -> row.getLong(1))
                .forEach(ids::add);
        return ids.build().toArray();
    }

    @Override
    public Map<Long, List<Span>> spans(Query query, long[] textIds) {
        long[] marked = Arrays.stream(textIds).filter(authored::has).toArray();
        if (marked.length == 0) {
            return wholeSpans(query, textIds);
        }
        Map<Long, List<Span>> spans = authored.spans(query, marked);
        spans.putAll(wholeSpans(
                query, Arrays.stream(textIds).filter(id -> !authored.has(id)).toArray()));
        return spans;
    }

    private Map<Long, List<Span>> wholeSpans(Query query, long[] textIds) {
        Map<Long, List<Span>> spans = new HashMap<>();
        if (textIds.length == 0) {
            return spans;
        }
        String match = FtsQuery.of(query);
        // The + stops FTS5 from running the query once for each id, which is some 60 times slower.
        handle.createQuery("SELECT rowid, text, highlight(answer_fts, 0, :open, :close) FROM answer_fts"
                        + " WHERE answer_fts MATCH :match AND rowid BETWEEN :first AND :last"
                        + " AND +rowid IN (SELECT value FROM json_each(:ids))")
                .bind("open", HighlightParser.OPEN)
                .bind("close", HighlightParser.CLOSE)
                .bind("match", match)
                .bind("first", Arrays.stream(textIds).min().getAsLong())
                .bind("last", Arrays.stream(textIds).max().getAsLong())
                .bind("ids", Arrays.toString(textIds))
                .map((row, context) -> new Hit(row.getLong(1), row.getString(2), row.getString(3)))
                .forEach(hit -> {
                    String highlighted = HighlightParser.needsCopy(hit.text())
                            ? highlightedCopy(match, hit.text())
                            : hit.highlighted();
                    spans.put(hit.id(), HighlightParser.spans(highlighted));
                });
        return spans;
    }

    /** For the rare text on which {@code highlight()} fails: highlights a copy in an index of its own. */
    private String highlightedCopy(String match, String text) {
        handle.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.scratch USING fts5 (text, tokenize = \""
                + FtsTokenizer.OPTION + "\")");
        handle.execute("INSERT OR REPLACE INTO temp.scratch (rowid, text) VALUES (1, ?)", HighlightParser.copy(text));
        return handle.createQuery(
                        "SELECT highlight(scratch, 0, :open, :close) FROM temp.scratch" + " WHERE scratch MATCH :match")
                .bind("open", HighlightParser.OPEN)
                .bind("close", HighlightParser.CLOSE)
                .bind("match", match)
                .mapTo(String.class)
                .findOne()
                .orElse("");
    }

    private record Hit(long id, String text, String highlighted) {}
}
