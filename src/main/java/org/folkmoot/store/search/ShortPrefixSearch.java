package org.folkmoot.store.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.folkmoot.model.text.Query;
import org.jdbi.v3.core.Handle;

/**
 * Finds the first hits of a search that ends in a short prefix, such as {@code th*}. The index expands the prefix to
 * every word before it returns the first hit, which takes half a second in a million texts, yet nearly every text has
 * such a word. Therefore the first texts that match the rest of the search are indexed on their own. If enough of them
 * match the whole search, they are the first hits; otherwise the full index must be used.
 */
public final class ShortPrefixSearch {
    /** With at most this many texts, the full index is fast enough. */
    private static final int SMALL_FILE_TEXTS = 100_000;

    /** Longer prefixes expand to few enough words. */
    private static final int MAX_PREFIX = 3;

    private final int small;

    public ShortPrefixSearch() {
        this(SMALL_FILE_TEXTS);
    }

    /** @param small number of texts up to which the full index is used */
    public ShortPrefixSearch(int small) {
        this.small = small;
    }

    /**
     * Ids of the first {@code limit} matching texts in order of arrival; empty if only the full index can find them.
     *
     * @param questionId searches the responses to this question; empty for all
     */
    public Optional<long[]> find(Handle handle, Query query, Optional<Long> questionId, int limit) {
        if (!hasShortPrefix(query) || !large(handle)) {
            return Optional.empty();
        }
        Optional<Query> rest = withoutShortPrefix(query);
        String from = rest.isPresent()
                ? "(SELECT rowid AS id FROM answer_fts WHERE answer_fts MATCH :match) h"
                        + " CROSS JOIN answer_text t NOT INDEXED ON t.id = h.id AND t.current = 1"
                        + " CROSS JOIN answer a ON a.id = t.answer_id"
                : "answer a CROSS JOIN answer_text t INDEXED BY answer_text_listed ON t.answer_id = a.id AND t.current = 1";
        var candidates = handle.createQuery("SELECT t.id FROM " + from
                + questionId.map(id -> " WHERE a.question_id = " + id).orElse("") + " ORDER BY "
                + (rest.isPresent() ? "h.id" : "a.id") + " LIMIT " + 3 * limit);
        rest.ifPresent(words -> candidates.bind("match", FtsQuery.of(words)));
        TemporaryIndex candidatesIndex = new TemporaryIndex(handle);
        candidatesIndex.fill(candidates.mapTo(Long.class).list().stream()
                .mapToLong(Long::longValue)
                .toArray());
        long[] hits = candidatesIndex.matching(query);
        return hits.length < limit ? Optional.empty() : Optional.of(Arrays.copyOf(hits, limit));
    }

    private boolean large(Handle handle) {
        return handle.createQuery("SELECT coalesce(max(id), 0) FROM answer_text")
                        .mapTo(Long.class)
                        .one()
                > small;
    }

    /** Whether the query has a short prefix to drop. */
    private static boolean hasShortPrefix(Query query) {
        return !withoutShortPrefix(query).equals(Optional.of(query));
    }

    /**
     * The query without its short prefix: matches every text that the query matches, and perhaps more. Empty if nothing
     * is left.
     */
    static Optional<Query> withoutShortPrefix(Query query) {
        if (query instanceof Query.Word word) {
            return word.prefix() && isShort(word.text()) ? Optional.empty() : Optional.of(word);
        }
        if (query instanceof Query.Phrase phrase) {
            int last = phrase.words().size() - 1;
            return phrase.prefix() && last > 0 && isShort(phrase.words().get(last))
                    ? Optional.of(phrase(phrase.words().subList(0, last)))
                    : Optional.of(phrase);
        }
        if (query instanceof Query.And and) {
            List<Query> parts = new ArrayList<>();
            and.parts().forEach(part -> withoutShortPrefix(part).ifPresent(parts::add));
            return parts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(parts.size() == 1 ? parts.get(0) : new Query.And(parts));
        }
        if (query instanceof Query.Not not) {
            // The excluded part is unchanged: excluding more would lose hits.
            return withoutShortPrefix(not.wanted()).map(wanted -> new Query.Not(wanted, not.unwanted()));
        }
        return Optional.of(query);
    }

    private static Query phrase(List<String> words) {
        return words.size() == 1 ? new Query.Word(words.get(0), false) : new Query.Phrase(words, false);
    }

    private static boolean isShort(String word) {
        return word.codePointCount(0, word.length()) <= MAX_PREFIX;
    }
}
