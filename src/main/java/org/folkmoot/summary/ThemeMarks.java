package org.folkmoot.summary;

import java.util.BitSet;
import java.util.List;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;

/**
 * Which responses have which theme, one bit each. Marking a theme also marks the theme groups above it, so a group
 * contains a response once, however many of its children apply; a group's count is never the sum of its children's.
 */
final class ThemeMarks {
    private final LongIndex ids;
    private final int[] themeOfId;
    private final int[] parent;
    private final BitSet[] rows;

    ThemeMarks(Codeframe codeframe, int responses) {
        List<Theme> themes = codeframe.themes();
        ids = LongIndex.of(themes.stream().mapToLong(Theme::id).toArray());
        themeOfId = new int[themes.size()];
        parent = new int[themes.size()];
        rows = new BitSet[themes.size()];
        for (int theme = 0; theme < rows.length; theme++) {
            themeOfId[ids.of(themes.get(theme).id())] = theme;
            rows[theme] = new BitSet(responses);
        }
        for (int theme = 0; theme < rows.length; theme++) {
            Long above = themes.get(theme).parentId();
            parent[theme] = above == null ? -1 : themeOfId[ids.of(above)];
        }
    }

    /** Index of a theme in codeframe order. */
    int indexOf(long themeId) {
        int at = ids.of(themeId);
        if (at < 0) {
            throw new IllegalArgumentException("a theme that is not in the codeframe");
        }
        return themeOfId[at];
    }

    /** Marks the theme and the theme groups above it on a response. */
    void mark(int theme, int row) {
        // If a theme is already marked, so are all its ancestors.
        for (int at = theme; at >= 0 && !rows[at].get(row); at = parent[at]) {
            rows[at].set(row);
        }
    }

    boolean isEmpty(int theme) {
        return rows[theme].isEmpty();
    }

    /** The next response with the theme, from {@code row}, or -1. */
    int next(int theme, int row) {
        return rows[theme].nextSetBit(row);
    }

    boolean has(int theme, int row) {
        return rows[theme].get(row);
    }
}
