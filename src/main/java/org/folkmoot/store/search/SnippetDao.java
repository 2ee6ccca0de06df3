package org.folkmoot.store.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.model.text.Query;
import org.folkmoot.model.text.Span;
import org.jdbi.v3.core.Handle;

/** Finds the matches of a search in a few texts, wherever they are in the file. */
public final class SnippetDao {
    /** A text and the matches in it. */
    public record Hits(String text, List<Span> spans) {}

    /** The matching texts by id. */
    public Map<Long, Hits> hits(Handle handle, Query query, long[] textIds) {
        TemporaryIndex index = new TemporaryIndex(handle);
        Map<Long, String> texts = index.fill(textIds);
        Map<Long, Hits> hits = new HashMap<>();
        index.spans(query).forEach((id, spans) -> hits.put(id, new Hits(texts.getOrDefault(id, ""), spans)));
        return hits;
    }
}
