package org.folkmoot.store.suggest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.folkmoot.model.coding.Origin;
import org.folkmoot.model.coding.Suggestion;
import org.folkmoot.model.text.Span;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The machine's suggestions, which can be replaced at any time. Decisions determine which of them are open. */
public final class SuggestionDao {
    /** Ascending ids of the texts for which this version of a theme's rules or model has made a suggestion. */
    public long[] known(Handle handle, long themeId, Origin origin, String version) {
        return handle
                .createQuery("SELECT text_id FROM proposal WHERE theme_id = ? AND origin = ? AND version = ?"
                        + " ORDER BY text_id")
                .bind(0, themeId)
                .bind(1, origin.word())
                .bind(2, version)
                .mapTo(Long.class)
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    /** Deletes an origin's suggestions of other themes. */
    public void dropOtherThemes(Handle handle, Origin origin, List<Long> themeIds) {
        if (themeIds.isEmpty()) {
            handle.execute("DELETE FROM proposal WHERE origin = ?", origin.word());
            return;
        }
        handle.createUpdate("DELETE FROM proposal WHERE origin = :origin AND theme_id NOT IN (<themes>)")
                .bind("origin", origin.word())
                .bindList("themes", themeIds)
                .execute();
    }

    /** Deletes a theme's suggestions that another version made. */
    public void dropOtherVersions(Handle handle, long themeId, Origin origin, String version) {
        handle.execute(
                "DELETE FROM proposal WHERE theme_id = ? AND origin = ? AND version <> ?",
                themeId,
                origin.word(),
                version);
    }

    /** Deletes suggestions for superseded texts. */
    public void dropSuperseded(Handle handle) {
        handle.execute("DELETE FROM proposal WHERE text_id IN (SELECT id FROM answer_text WHERE current = 0)");
    }

    public void insert(Handle handle, List<Suggestion> suggestions) {
        if (suggestions.isEmpty()) {
            return;
        }
        PreparedBatch rows = handle.prepareBatch("INSERT OR REPLACE INTO proposal"
                + " (text_id, theme_id, origin, score, version, why, spans) VALUES (?, ?, ?, ?, ?, ?, ?)");
        for (Suggestion suggestion : suggestions) {
            rows.bind(0, suggestion.textId())
                    .bind(1, suggestion.themeId())
                    .bind(2, suggestion.origin().word())
                    .bind(3, suggestion.score())
                    .bind(4, suggestion.version())
                    .bind(5, suggestion.why().format())
                    .bind(6, Span.format(suggestion.spans()))
                    .add();
        }
        rows.execute();
    }

    /**
     * Replaces all suggestions of an origin for texts in a range of ids; texts that no longer exist are skipped.
     *
     * @param from the first id
     * @param to the last id
     */
    public void replace(Handle handle, Origin origin, long from, long to, List<Suggestion> suggestions) {
        handle.execute("DELETE FROM proposal WHERE origin = ? AND text_id BETWEEN ? AND ?", origin.word(), from, to);
        Set<Long> current = new HashSet<>(handle.createQuery(
                        "SELECT id FROM answer_text WHERE current = 1 AND kind <> 'blank' AND id BETWEEN ? AND ?")
                .bind(0, from)
                .bind(1, to)
                .mapTo(Long.class)
                .list());
        insert(
                handle,
                suggestions.stream()
                        .filter(each -> each.origin() == origin && current.contains(each.textId()))
                        .toList());
    }

    /** Number of open suggestions of an origin. */
    public long countOpen(Handle handle, Origin origin) {
        return handle.createQuery("SELECT count(*) FROM open_proposal o JOIN answering a ON a.text_id = o.text_id"
                        + " WHERE o.origin = ?")
                .bind(0, origin.word())
                .mapTo(Long.class)
                .one();
    }

    public long count(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM proposal")
                .mapTo(Long.class)
                .one();
    }

    public long countOpen(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM open_proposal o JOIN answering a ON a.text_id = o.text_id")
                .mapTo(Long.class)
                .one();
    }
}
