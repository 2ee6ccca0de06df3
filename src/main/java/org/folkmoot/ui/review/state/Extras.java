package org.folkmoot.ui.review.state;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.model.Query;
import org.folkmoot.model.Snippet;
import org.folkmoot.service.review.ListingService.Beside;
import org.folkmoot.service.review.ListingService.Page;

/**
 * What the list shows beside the lines themselves, read page by page with them: the words around a search's hit, and
 * respondents' attributes where a column shows one. No decision changes them. Used on the interface thread alone.
 */
public final class Extras {
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

    void search(Optional<Query> wanted) {
        if (!wanted.equals(search)) {
            search = wanted;
            snippets.clear();
        }
    }

    /** Says whether some column shows an attribute, from the next page on; true if that is new. */
    public boolean showAttributes(boolean wanted) {
        boolean other = wanted != attributes;
        attributes = wanted;
        return other;
    }

    /** The words around the search's first hit; empty without a search. */
    public Optional<Snippet> snippet(long textId) {
        return Optional.ofNullable(snippets.get(textId));
    }

    /** An attribute of the respondent; empty where none is known. */
    public String value(long textId, long attributeId) {
        return values.getOrDefault(textId, Map.of()).getOrDefault(attributeId, "");
    }

    /** What is to be read with every page. */
    Beside wanted() {
        return new Beside(search, attributes);
    }

    /** @param of what was wanted when the page was asked for */
    void take(Page page, Beside of) {
        if (of.search().equals(search)) {
            snippets.putAll(page.snippets());
        }
        values.putAll(page.values());
    }
}
