package org.folkmoot.store.suggest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The language of each text, as far as it was told. Derived from the texts: it may be dropped and made anew at will. */
public final class LanguageDao {
    /** A text whose language nobody has looked for yet. */
    public record Untold(long textId, String text) {}

    /** Current texts without an entry, by their ids after {@code after}. */
    public List<Untold> untold(Handle handle, long after, int limit) {
        return handle.createQuery("SELECT t.id, t.text FROM answer_text t WHERE t.id > ? AND t.current = 1"
                        + " AND t.kind = 'text' AND NOT EXISTS (SELECT 1 FROM text_language l WHERE l.text_id = t.id)"
                        + " ORDER BY t.id LIMIT ?")
                .bind(0, after)
                .bind(1, limit)
                .map((row, context) -> new Untold(row.getLong(1), row.getString(2)))
                .list();
    }

    /** @param languages text to language; an empty one says that none can be told. Texts erased meanwhile get none. */
    public void told(Handle handle, Map<Long, String> languages) {
        PreparedBatch rows = handle.prepareBatch("INSERT INTO text_language (text_id, language) SELECT id, ?"
                + " FROM answer_text WHERE id = ? AND kind = 'text' ON CONFLICT DO NOTHING");
        languages.forEach(
                (text, language) -> rows.bind(0, language).bind(1, text).add());
        if (!languages.isEmpty()) {
            rows.execute();
        }
    }

    /** The languages that there are, from one entry of the index to the next, however many texts there are. */
    public List<String> languages(Handle handle) {
        return handle.createQuery("WITH RECURSIVE l (language) AS (SELECT min(language) FROM text_language UNION ALL"
                        + " SELECT (SELECT min(x.language) FROM text_language x WHERE x.language > l.language) FROM l"
                        + " WHERE l.language IS NOT NULL) SELECT language FROM l WHERE language IS NOT NULL")
                .mapTo(String.class)
                .list();
    }

    /** Languages of the current texts to how many are in each, the most frequent first; empty where none can be told. */
    public Map<String, Long> counts(Handle handle) {
        Map<String, Long> counts = new LinkedHashMap<>();
        handle.createQuery("SELECT l.language, count(*) FROM text_language l JOIN answer_text t ON t.id = l.text_id"
                        + " AND t.current = 1 GROUP BY l.language ORDER BY count(*) DESC, l.language")
                .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }
}
