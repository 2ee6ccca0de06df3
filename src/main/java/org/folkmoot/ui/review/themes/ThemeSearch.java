package org.folkmoot.ui.review.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.folkmoot.model.Codeframe;

/**
 * Finds themes by a few typed letters. The order of {@link ThemeHit.Fit} is the order of what is found; among equals
 * the theme used last comes first, then the codeframe's order holds. All is prepared once for a codeframe, so that a
 * key press costs a walk over short words.
 */
public final class ThemeSearch {
    private final List<ThemeEntry> entries;

    /** Of the themes in use; retired ones are not offered. */
    public ThemeSearch(Codeframe codeframe) {
        entries = codeframe.themes().stream()
                .filter(theme -> !theme.retired())
                .map(ThemeEntry::new)
                .toList();
    }

    /**
     * Themes still offered that fit, best first; with nothing typed all of them, those used last first.
     *
     * @param recent theme ids, the one used last first
     */
    public List<ThemeHit> find(String typed, List<Long> recent) {
        ThemeQuery query = new ThemeQuery(typed);
        List<ThemeHit> hits = new ArrayList<>();
        for (ThemeEntry entry : entries) {
            entry.fit(query).ifPresent(hits::add);
        }
        hits.sort(Comparator.comparing(ThemeHit::fit).thenComparingInt(hit -> place(hit, recent)));
        return List.copyOf(hits);
    }

    private static int place(ThemeHit hit, List<Long> recent) {
        int at = recent.indexOf(hit.theme().id());
        return at < 0 ? Integer.MAX_VALUE : at;
    }
}
