package org.folkmoot.store.review;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Saved filters. They belong to the consultation but are not logged. */
public final class SavedFilterDao {
    /** Filter texts by name, in alphabetical order. */
    public Map<String, String> all(Handle handle) {
        Map<String, String> filters = new LinkedHashMap<>();
        handle.createQuery("SELECT name, filter FROM saved_filter ORDER BY name COLLATE NOCASE")
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(filter -> filters.put(filter.getKey(), filter.getValue()));
        return filters;
    }

    /** Saves a filter, replacing one of that name. */
    public void put(Handle handle, String name, String filter) {
        handle.execute(
                "INSERT INTO saved_filter (name, filter) VALUES (?, ?)"
                        + " ON CONFLICT (name) DO UPDATE SET filter = excluded.filter",
                name,
                filter);
    }

    public void remove(Handle handle, String name) {
        handle.execute("DELETE FROM saved_filter WHERE name = ?", name);
    }
}
