package org.folkmoot.store.suggest;

import org.jdbi.v3.core.Handle;

/** Records the state of the file from which something was derived, so that it is not derived again at every start. */
public final class DerivedDao {
    /** Identifies the current set of texts. */
    public String texts(Handle handle) {
        return handle.createQuery("SELECT (SELECT coalesce(max(id), 0) FROM import) || '/' ||"
                        + " (SELECT coalesce(max(id), 0) FROM answer_text) || '/' ||"
                        + " (SELECT count(*) FROM answer_text WHERE current = 1)")
                .mapTo(String.class)
                .one();
    }

    /** Number of current texts. */
    public long countTexts(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM answer_text WHERE current = 1")
                .mapTo(Long.class)
                .one();
    }

    /** Whether it was derived from this state. */
    public boolean isFrom(Handle handle, String what, String state) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM derived_from WHERE what = ? AND state = ?)")
                .bind(0, what)
                .bind(1, state)
                .mapTo(Boolean.class)
                .one();
    }

    public void made(Handle handle, String what, String state) {
        handle.execute("INSERT OR REPLACE INTO derived_from (what, state) VALUES (?, ?)", what, state);
    }
}
