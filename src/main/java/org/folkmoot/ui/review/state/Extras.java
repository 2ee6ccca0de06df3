package org.folkmoot.ui.review.state;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.model.text.Query;
import org.folkmoot.model.text.Snippet;
import org.folkmoot.service.review.ListingService.Beside;
import org.folkmoot.service.review.ListingService.Page;

/**
 * What the list shows beside its rows: the words around a search hit, and respondents' attributes if a column shows one.
 * Read page by page with the rows; decisions do not change it. Used on the UI thread only.
 */
public final class Extras {
    /** Rows kept; the oldest are dropped first. */
    private static final int KEPT = 5_000;

    private final Map<Long, Snippet> snippets = bounded();
    private final Map<Long, Map<Long, String>> values = bounded();
    private Optional<Query> search = Optional.empty();
    private boolean attributes;

    private static <T> Map<Long, T> bounded() {
        return new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, T> eldest) {
                return size() > KEPT;
            }
        };
    }

    /** Drops the snippets if the search has changed. */
    void search(Optional<Query> wanted) {
        if (!wanted.equals(search)) {
            search = wanted;
            snippets.clear();
        }
    }

    /** Reads attributes from the next page on, or stops reading them; returns whether that is a change. */
    public boolean showAttributes(boolean wanted) {
        boolean changed = wanted != attributes;
        attributes = wanted;
        return changed;
    }

    /** The words around the first hit; empty without a search. */
    public Optional<Snippet> snippet(long textId) {
        return Optional.ofNullable(snippets.get(textId));
    }

    /** The value of a respondent's attribute; empty if unknown. */
    public String value(long textId, long attributeId) {
        return values.getOrDefault(textId, Map.of()).getOrDefault(attributeId, "");
    }

    /** What to read with every page. */
    Beside wanted() {
        return new Beside(search, attributes);
    }

    /** @param of what was wanted when the page was requested; snippets of an earlier search are ignored */
    void take(Page page, Beside of) {
        if (of.search().equals(search)) {
            snippets.putAll(page.snippets());
        }
        values.putAll(page.values());
    }
}
