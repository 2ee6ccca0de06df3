package org.folkmoot.store.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.model.Query;
import org.folkmoot.model.Span;
import org.jdbi.v3.core.Handle;

/** Where a search matches in a few texts, wherever in the file they lie. */
public final class SnippetDao {
    /** A text and where the search matches in it. */
    public record Hits(String text, List<Span> spans) {}

    /** Those of the texts that the search finds, by id. */
    public Map<Long, Hits> hits(Handle handle, Query query, long[] textIds) {
        FewTexts few = new FewTexts(handle);
        Map<Long, String> texts = few.fill(textIds);
        Map<Long, Hits> hits = new HashMap<>();
        few.spans(query).forEach((id, spans) -> hits.put(id, new Hits(texts.getOrDefault(id, ""), spans)));
        return hits;
    }
}
