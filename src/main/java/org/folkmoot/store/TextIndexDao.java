package org.folkmoot.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.folkmoot.model.Query;
import org.folkmoot.model.Span;
import org.folkmoot.model.TextIndex;
import org.jdbi.v3.core.Handle;

/** Full-text matching over the current texts, within one read or write. */
public final class TextIndexDao implements TextIndex {
    private final Handle handle;

    public TextIndexDao(Handle handle) {
        this.handle = handle;
    }

    @Override
    public long[] matching(Query query) {
        LongStream.Builder ids = LongStream.builder();
        handle.createQuery("SELECT rowid FROM answer_fts WHERE answer_fts MATCH :match ORDER BY rowid")
                .bind("match", FtsQuery.of(query))
                .map((row, context) -> row.getLong(1))
                .forEach(ids::add);
        return ids.build().toArray();
    }

    @Override
    public Map<Long, List<Span>> spans(Query query, long[] textIds) {
        Map<Long, List<Span>> spans = new HashMap<>();
        if (textIds.length > 0) {
            String match = FtsQuery.of(query);
            String ids = Arrays.stream(textIds).mapToObj(Long::toString).collect(Collectors.joining(",", "[", "]"));
            collect(match, ids, Highlights.Markers.USUAL, spans);
        }
        return spans;
    }

    private void collect(String match, String ids, Highlights.Markers markers, Map<Long, List<Span>> spans) {
        handle.createQuery("SELECT f.rowid, highlight(answer_fts, 0, :open, :close), f.text FROM answer_fts f"
                        + " WHERE answer_fts MATCH :match AND f.rowid IN (SELECT value FROM json_each(:ids))")
                .bind("open", markers.open())
                .bind("close", markers.close())
                .bind("match", match)
                .bind("ids", ids)
                .map((row, context) -> new Hit(row.getLong(1), row.getString(2), row.getString(3)))
                .forEach(hit -> {
                    if (holds(hit.text(), markers)) {
                        collect(match, "[" + hit.id() + "]", Highlights.Markers.absentFrom(hit.text()), spans);
                    } else {
                        spans.put(hit.id(), Highlights.spans(hit.highlighted(), markers.openCodePoint(), markers.closeCodePoint()));
                    }
                });
    }

    private static boolean holds(String text, Highlights.Markers markers) {
        return text.indexOf(markers.open()) >= 0 || text.indexOf(markers.close()) >= 0;
    }

    private record Hit(long id, String highlighted, String text) {}
}
