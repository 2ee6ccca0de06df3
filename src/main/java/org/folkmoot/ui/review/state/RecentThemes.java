package org.folkmoot.ui.review.state;

import java.util.ArrayList;
import java.util.List;

/** The themes coded last, the latest first. Used on the UI thread only. */
public final class RecentThemes {
    private static final int MOST = 20;

    private final List<Long> ids = new ArrayList<>();

    /** Starts with the themes from the log. */
    void load(List<Long> stored) {
        ids.clear();
        ids.addAll(stored.stream().limit(MOST).toList());
    }

    /** Moves a theme to the front. */
    void used(long themeId) {
        ids.remove(Long.valueOf(themeId));
        ids.add(0, themeId);
        if (ids.size() > MOST) {
            ids.remove(MOST);
        }
    }

    /** Theme ids, the latest first. */
    public List<Long> ids() {
        return List.copyOf(ids);
    }
}
