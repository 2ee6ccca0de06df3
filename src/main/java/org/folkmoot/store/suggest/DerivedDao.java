package org.folkmoot.store.suggest;

import org.jdbi.v3.core.Handle;

/** From which state of the file something derived was made, so that it need not be made anew at every start. */
public final class DerivedDao {
    /** Tells the texts that there are from any others that there may be later. */
    public String texts(Handle handle) {
        return handle.createQuery("SELECT (SELECT coalesce(max(id), 0) FROM import) || '/' ||"
                        + " (SELECT coalesce(max(id), 0) FROM answer_text) || '/' ||"
                        + " (SELECT count(*) FROM answer_text WHERE current = 1)")
                .mapTo(String.class)
                .one();
    }

    /** How many current texts there are. */
    public long countTexts(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM answer_text WHERE current = 1")
                .mapTo(Long.class)
                .one();
    }

    /** Whether it was made from this state. */
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
