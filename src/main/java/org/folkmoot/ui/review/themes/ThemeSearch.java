package org.folkmoot.ui.review.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.folkmoot.model.codeframe.Codeframe;

/**
 * Finds themes by a few typed letters, in the order of {@link ThemeHit.Fit}; ties go to the theme used last, then to
 * codeframe order. Prepared once per codeframe, so that a key press only scans short words.
 */
public final class ThemeSearch {
    private final List<ThemeEntry> entries;

    /** Active themes only. */
    public ThemeSearch(Codeframe codeframe) {
        entries = codeframe.themes().stream()
                .filter(theme -> !theme.retired())
                .map(ThemeEntry::new)
                .toList();
    }

    /**
     * The active themes that match, best first; with nothing typed, all of them, most recently used first.
     *
     * @param recent theme ids, most recently used first
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
