package org.folkmoot.ui.review.state;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.response.ResponseRow;

/**
 * Responses per theme of one question, updated change by change rather than counted again. A response counts once for a
 * theme group, however many themes below it apply.
 */
final class ThemeCounts {
    private final Codeframe codeframe;
    private final Map<Long, Long> counts;

    /** @param counts as stored, by theme id; themes without responses may be missing */
    ThemeCounts(Codeframe codeframe, Map<Long, Long> counts) {
        this.codeframe = codeframe;
        this.counts = new HashMap<>(counts);
    }

    long of(long themeId) {
        return counts.getOrDefault(themeId, 0L);
    }

    /** The same counts under a codeframe with more themes. */
    ThemeCounts under(Codeframe wider) {
        return new ThemeCounts(wider, counts);
    }

    /** Updates the counts after one response changed. */
    void changed(ResponseRow before, ResponseRow after) {
        Set<Long> was = counted(before);
        Set<Long> is = counted(after);
        was.stream().filter(id -> !is.contains(id)).forEach(id -> counts.merge(id, -1L, Long::sum));
        is.stream().filter(id -> !was.contains(id)).forEach(id -> counts.merge(id, 1L, Long::sum));
    }

    private Set<Long> counted(ResponseRow row) {
        return row.counts() ? withGroups(row.themeIds()) : Set.of();
    }

    private Set<Long> withGroups(List<Long> themeIds) {
        Set<Long> all = new HashSet<>();
        for (Long id : themeIds) {
            codeframe.byId(id).ifPresent(theme -> codeframe.path(theme).stream()
                    .map(Theme::id)
                    .forEach(all::add));
        }
        return all;
    }
}
