package org.folkmoot.store.codeframe;

import org.folkmoot.model.codeframe.Codeframe;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Caches a file's codeframe for readers until its log grows, because every page of a list needs it. Thread-safe. */
public final class CodeframeCache {
    private record Known(long lastEntry, Codeframe codeframe) {}

    private final ThemeDao themes = new ThemeDao();
    private volatile @Nullable Known known;

    public Codeframe of(Handle handle) {
        long last = handle.createQuery("SELECT coalesce(max(id), 0) FROM theme_log")
                .mapTo(Long.class)
                .one();
        Known kept = known;
        if (kept == null || kept.lastEntry() != last) {
            kept = new Known(last, themes.codeframe(handle));
            known = kept;
        }
        return kept.codeframe();
    }
}
