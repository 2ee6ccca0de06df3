package org.folkmoot.store.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.model.text.Query;
import org.folkmoot.model.text.Span;
import org.jdbi.v3.core.Handle;

/**
 * A temporary index of a few texts: the full index is slower the more texts it has. Filling it replaces its content.
 */
final class TemporaryIndex {
    private static final String TABLE = "temp.few_texts";

    private final Handle handle;

    TemporaryIndex(Handle handle) {
        this.handle = handle;
        handle.execute("CREATE VIRTUAL TABLE IF NOT EXISTS " + TABLE + " USING fts5 (text, tokenize = \""
                + FtsTokenizer.OPTION + "\")");
    }

    /** Replaces the index's content with these texts and returns them by id. */
    Map<Long, String> fill(long[] textIds) {
        Map<Long, String> texts = new HashMap<>();
        handle.createQuery("SELECT id, text FROM answer_text WHERE id IN (SELECT value FROM json_each(:ids))")
                .bind("ids", Arrays.toString(textIds))
                .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
                .forEach(text -> texts.put(text.getKey(), text.getValue()));
        handle.execute("DELETE FROM " + TABLE);
        if (!texts.isEmpty()) {
            var rows = handle.prepareBatch("INSERT INTO " + TABLE + " (rowid, text) VALUES (?, ?)");
            texts.forEach((id, text) ->
                    rows.bind(0, id).bind(1, HighlightParser.copy(text)).add());
            rows.execute();
        }
        return texts;
    }

    /** Ids of the matching texts, ascending. */
    long[] matching(Query query) {
        return handle
                .createQuery("SELECT rowid FROM " + TABLE + " WHERE few_texts MATCH :match ORDER BY rowid")
                .bind("match", FtsQuery.of(query))
                .mapTo(Long.class)
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    /** Matches by text id. */
    Map<Long, List<Span>> spans(Query query) {
        Map<Long, List<Span>> spans = new HashMap<>();
        handle.createQuery("SELECT rowid, highlight(few_texts, 0, :open, :close) FROM " + TABLE
                        + " WHERE few_texts MATCH :match")
                .bind("open", HighlightParser.OPEN)
                .bind("close", HighlightParser.CLOSE)
                .bind("match", FtsQuery.of(query))
                .map((row, context) -> Map.entry(row.getLong(1), HighlightParser.spans(row.getString(2))))
                .forEach(hit -> spans.put(hit.getKey(), hit.getValue()));
        return spans;
    }
}
