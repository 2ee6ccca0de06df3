package org.folkmoot.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.model.Query;
import org.folkmoot.model.Span;
import org.jdbi.v3.core.Handle;

/**
 * Where a search matches in a few texts. They are indexed on their own for it: asking the whole index costs the more
 * the larger it is, wherever in it these texts lie.
 */
public final class SnippetDao {
    private static final String TABLE = "temp.few_texts";

    /** A text and where the search matches in it. */
    public record Hits(String text, List<Span> spans) {}

    /** Those of the texts that the search finds, by id. */
    public Map<Long, Hits> hits(Handle handle, Query query, long[] textIds) {
        Map<Long, String> texts = new HashMap<>();
        handle.createQuery("SELECT id, text FROM answer_text WHERE id IN (SELECT value FROM json_each(:ids))")
                .bind("ids", Arrays.toString(textIds))
                .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
                .forEach(text -> texts.put(text.getKey(), text.getValue()));
        handle.execute("CREATE VIRTUAL TABLE IF NOT EXISTS " + TABLE + " USING fts5 (text, tokenize = \""
                + FtsTokenizer.OPTION + "\")");
        handle.execute("DELETE FROM " + TABLE);
        var rows = handle.prepareBatch("INSERT INTO " + TABLE + " (rowid, text) VALUES (?, ?)");
        texts.forEach(
                (id, text) -> rows.bind(0, id).bind(1, Highlights.copy(text)).add());
        if (!texts.isEmpty()) {
            rows.execute();
        }
        Map<Long, Hits> hits = new HashMap<>();
        handle.createQuery("SELECT rowid, highlight(few_texts, 0, :open, :close) FROM " + TABLE
                        + " WHERE few_texts MATCH :match")
                .bind("open", Highlights.OPEN)
                .bind("close", Highlights.CLOSE)
                .bind("match", FtsQuery.of(query))
                .map((row, context) -> Map.entry(row.getLong(1), Highlights.spans(row.getString(2))))
                .forEach(hit -> hits.put(hit.getKey(), new Hits(texts.getOrDefault(hit.getKey(), ""), hit.getValue())));
        return hits;
    }
}
