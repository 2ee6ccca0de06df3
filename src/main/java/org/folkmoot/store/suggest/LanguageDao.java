package org.folkmoot.store.suggest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The language of each text, where it could be detected. Derived from the texts, so it can be dropped and detected
 * again.
 */
public final class LanguageDao {
    /** A text whose language has not been detected yet. */
    public record Undetected(long textId, String text) {}

    /** Current texts without an entry, by id, after {@code after}. */
    public List<Undetected> undetected(Handle handle, long after, int limit) {
        return handle.createQuery("SELECT t.id, t.text FROM answer_text t WHERE t.id > ? AND t.current = 1"
                        + " AND t.kind = 'text' AND NOT EXISTS (SELECT 1 FROM text_language l WHERE l.text_id = t.id)"
                        + " ORDER BY t.id LIMIT ?")
                .bind(0, after)
                .bind(1, limit)
                .map((row, context) -> new Undetected(row.getLong(1), row.getString(2)))
                .list();
    }

    /** @param languages text id to language; empty if none could be detected. Texts erased meanwhile are skipped. */
    public void save(Handle handle, Map<Long, String> languages) {
        PreparedBatch rows = handle.prepareBatch("INSERT INTO text_language (text_id, language) SELECT id, ?"
                + " FROM answer_text WHERE id = ? AND kind = 'text' ON CONFLICT DO NOTHING");
        languages.forEach(
                (text, language) -> rows.bind(0, language).bind(1, text).add());
        if (!languages.isEmpty()) {
            rows.execute();
        }
    }

    /** The distinct languages. Skips through the index, so the number of texts does not matter. */
    public List<String> languages(Handle handle) {
        return handle.createQuery("WITH RECURSIVE l (language) AS (SELECT min(language) FROM text_language UNION ALL"
                        + " SELECT (SELECT min(x.language) FROM text_language x WHERE x.language > l.language) FROM l"
                        + " WHERE l.language IS NOT NULL) SELECT language FROM l WHERE language IS NOT NULL")
                .mapTo(String.class)
                .list();
    }

    /** Number of current texts by language, most frequent first; empty where none could be detected. */
    public Map<String, Long> counts(Handle handle) {
        Map<String, Long> counts = new LinkedHashMap<>();
        handle.createQuery("SELECT l.language, count(*) FROM text_language l JOIN answer_text t ON t.id = l.text_id"
                        + " AND t.current = 1 GROUP BY l.language ORDER BY count(*) DESC, l.language")
                .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }
}
