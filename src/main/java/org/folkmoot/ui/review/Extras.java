package org.folkmoot.ui.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.model.Query;
import org.folkmoot.model.Snippet;
import org.folkmoot.service.ListingService;
import org.folkmoot.ui.common.Background;

/**
 * What the list shows beside the lines themselves, read page by page with them: the words around a search's hit, and
 * respondents' attributes where a column shows one. No decision changes them. Used on the interface thread alone.
 */
public final class Extras {
    private static final int KEPT = 5_000;

    private final ListingService listing;
    private final Background background;
    private final Map<Long, Snippet> snippets = bounded();
    private final Map<Long, Map<Long, String>> values = bounded();
    private Optional<Query> search = Optional.empty();
    private boolean attributes;

    Extras(ListingService listing, Background background) {
        this.listing = listing;
        this.background = background;
    }

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
    boolean showAttributes(boolean wanted) {
        boolean other = wanted != attributes;
        attributes = wanted;
        return other;
    }

    /** The words around the search's first hit; empty without a search. */
    Optional<Snippet> snippet(long textId) {
        return Optional.ofNullable(snippets.get(textId));
    }

    /** An attribute of the respondent; empty where none is known. */
    String value(long textId, long attributeId) {
        return values.getOrDefault(textId, Map.of()).getOrDefault(attributeId, "");
    }

    void read(long[] textIds, Runnable then) {
        Optional<Query> wanted = search;
        if (wanted.isEmpty() && !attributes) {
            then.run();
            return;
        }
        record Read(Map<Long, Snippet> snippets, Map<Long, Map<Long, String>> values) {}
        boolean valued = attributes;
        background
                .read(() -> new Read(
                        wanted.isPresent() ? listing.snippets(textIds, wanted.get()) : Map.of(),
                        valued ? listing.values(textIds) : Map.of()))
                .onSuccess(read -> {
                    if (wanted.equals(search)) {
                        snippets.putAll(read.snippets());
                    }
                    values.putAll(read.values());
                })
                .andFinally(then)
                .start();
    }
}
