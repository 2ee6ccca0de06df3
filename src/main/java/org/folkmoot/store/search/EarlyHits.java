package org.folkmoot.store.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.folkmoot.model.Query;
import org.jdbi.v3.core.Handle;

/**
 * The first hits of a search whose last word has only been begun, such as {@code th*}. The index would go through every
 * word that begins so before it gives the first hit, which takes half a second in a million texts; yet such beginnings
 * are in nearly every text. So the first texts that the rest of the search finds are looked through, and if enough of
 * them fit, these are the first hits. Otherwise the index has to be asked.
 */
public final class EarlyHits {
    /** With so few texts the index is fast enough. */
    private static final int SMALL = 100_000;

    /** Beginnings of more letters are of few enough words. */
    private static final int SHORT = 3;

    private final int small;

    public EarlyHits() {
        this(SMALL);
    }

    /** @param small up to so many texts the index is asked */
    public EarlyHits(int small) {
        this.small = small;
    }

    /**
     * Ids of the first {@code limit} texts found, in order of arrival; empty if that can't be told so.
     *
     * @param questionId of the answers searched; empty for all
     */
    public Optional<long[]> find(Handle handle, Query query, Optional<Long> questionId, int limit) {
        if (!begun(query) || !large(handle)) {
            return Optional.empty();
        }
        Optional<Query> rest = rest(query);
        String from = rest.isPresent()
                ? "(SELECT rowid AS id FROM answer_fts WHERE answer_fts MATCH :match) h"
                        + " CROSS JOIN answer_text t NOT INDEXED ON t.id = h.id AND t.current = 1"
                        + " CROSS JOIN answer a ON a.id = t.answer_id"
                : "answer a CROSS JOIN answer_text t INDEXED BY answer_text_listed ON t.answer_id = a.id AND t.current = 1";
        var candidates = handle.createQuery("SELECT t.id FROM " + from
                + questionId.map(id -> " WHERE a.question_id = " + id).orElse("") + " ORDER BY "
                + (rest.isPresent() ? "h.id" : "a.id") + " LIMIT " + 3 * limit);
        rest.ifPresent(words -> candidates.bind("match", FtsQuery.of(words)));
        FewTexts few = new FewTexts(handle);
        few.fill(candidates.mapTo(Long.class).list().stream()
                .mapToLong(Long::longValue)
                .toArray());
        long[] hits = few.matching(query);
        return hits.length < limit ? Optional.empty() : Optional.of(Arrays.copyOf(hits, limit));
    }

    private boolean large(Handle handle) {
        return handle.createQuery("SELECT coalesce(max(id), 0) FROM answer_text")
                        .mapTo(Long.class)
                        .one()
                > small;
    }

    /** Whether there is a word that has hardly been begun. */
    private static boolean begun(Query query) {
        return !rest(query).equals(Optional.of(query));
    }

    /** A search that finds all that this one does, and perhaps more, without the word begun; empty if nothing is left of it. */
    static Optional<Query> rest(Query query) {
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
            and.parts().forEach(part -> rest(part).ifPresent(parts::add));
            return parts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(parts.size() == 1 ? parts.get(0) : new Query.And(parts));
        }
        if (query instanceof Query.Not not) {
            // What is unwanted stays: to leave out more of it would lose hits.
            return rest(not.wanted()).map(wanted -> new Query.Not(wanted, not.unwanted()));
        }
        return Optional.of(query);
    }

    private static Query phrase(List<String> words) {
        return words.size() == 1 ? new Query.Word(words.get(0), false) : new Query.Phrase(words, false);
    }

    private static boolean isShort(String word) {
        return word.codePointCount(0, word.length()) <= SHORT;
    }
}
