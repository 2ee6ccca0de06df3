package org.folkmoot.ui.review.state;

import java.util.ArrayList;
import java.util.List;

/** The themes that were coded last, the last one first. Used on the interface thread alone. */
public final class RecentThemes {
    private static final int MOST = 20;

    private final List<Long> ids = new ArrayList<>();

    /** Begins with what the file knows. */
    void load(List<Long> stored) {
        ids.clear();
        ids.addAll(stored.stream().limit(MOST).toList());
    }

    void used(long themeId) {
        ids.remove(Long.valueOf(themeId));
        ids.add(0, themeId);
        if (ids.size() > MOST) {
            ids.remove(MOST);
        }
    }

    public List<Long> ids() {
        return List.copyOf(ids);
    }
}
