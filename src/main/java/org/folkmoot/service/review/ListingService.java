package org.folkmoot.service.review;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.folkmoot.model.Cancellation;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.response.Attribute;
import org.folkmoot.model.response.QuestionProgress;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.response.Sort;
import org.folkmoot.model.text.Query;
import org.folkmoot.model.text.Snippet;
import org.folkmoot.model.text.Span;
import org.folkmoot.store.Store;
import org.folkmoot.store.importing.AttributeDao;
import org.folkmoot.store.review.ListingDao;
import org.folkmoot.store.review.ResponseDao;
import org.folkmoot.store.review.SavedFilterDao;
import org.folkmoot.store.search.SnippetDao;
import org.jdbi.v3.core.Handle;

/**
 * Lists responses page by page. Responses are represented by text ids: a million ids take eight megabytes, a million
 * rows would not fit.
 */
public final class ListingService {
    private final Store store;
    private final ListingDao listings = new ListingDao();
    private final ResponseDao responses = new ResponseDao();
    private final SnippetDao snippets = new SnippetDao();
    private final SavedFilterDao saved = new SavedFilterDao();

    public ListingService(Store store) {
        this.store = store;
    }

    /**
     * Ids of all texts that pass the filter, in order.
     *
     * @throws CancelledException if another thread stopped it
     */
    public long[] all(ResponseFilter filter, Sort sort, Cancellation cancellation) {
        return store.readConcurrently(handle -> listings.all(handle, filter, sort), cancellation);
    }

    /**
     * Number of texts that pass the filter.
     *
     * @throws CancelledException if another thread stopped it
     */
    public long count(ResponseFilter filter, Cancellation cancellation) {
        return store.readConcurrently(handle -> listings.count(handle, filter), cancellation);
    }

    /**
     * Number of responses per theme id in {@code main}, each counted once per theme group; themes without any are
     * omitted.
     *
     * @throws CancelledException if another thread stopped it
     */
    public Map<Long, Long> themeCounts(long questionId, Cancellation cancellation) {
        return store.readConcurrently(handle -> responses.themeCounts(handle, questionId), cancellation);
    }

    /** @throws CancelledException if another thread stopped it */
    public QuestionProgress progress(long questionId, Cancellation cancellation) {
        return store.readConcurrently(handle -> responses.progress(handle, questionId), cancellation);
    }

    /** The rows of these texts with their extras; texts that are no longer current are omitted. */
    public Page page(long[] textIds, Beside beside) {
        return store.read(handle -> page(handle, textIds, beside));
    }

    private Page page(Handle handle, long[] textIds, Beside beside) {
        Map<Long, ResponseRow> rows = new HashMap<>();
        responses.rows(handle, textIds).forEach(row -> rows.put(row.textId(), row));
        Map<Long, Snippet> found = new HashMap<>();
        beside.search().ifPresent(query -> snippets.hits(handle, query, textIds)
                .forEach((id, hits) -> found.put(id, Snippet.of(hits.text(), hits.spans()))));
        return new Page(rows, found, beside.attributes() ? responses.values(handle, textIds) : Map.of());
    }

    /**
     * The beginning of a list in one read, because the coder is waiting for it.
     *
     * @param limit number of ids to read, in order
     * @param lines number of rows to read
     * @throws CancelledException if another thread stopped it
     */
    public Beginning beginning(
            ResponseFilter filter, Sort sort, int limit, int lines, Beside beside, Cancellation cancellation) {
        return store.readConcurrently(
                handle -> {
                    long[] ids = listings.first(handle, filter, sort, limit);
                    return new Beginning(ids, page(handle, Arrays.copyOf(ids, Math.min(ids.length, lines)), beside));
                },
                cancellation);
    }

    /**
     * The extras of a row.
     *
     * @param search shows the context of its first hit; empty for none
     * @param attributes whether to show the respondent's attributes
     */
    public record Beside(Optional<Query> search, boolean attributes) {}

    /**
     * Rows of a list, by text.
     *
     * @param snippets the context of the first search hit; texts without one are omitted
     * @param values attribute values, by attribute id
     */
    public record Page(Map<Long, ResponseRow> rows, Map<Long, Snippet> snippets, Map<Long, Map<Long, String>> values) {}

    /** The first texts of a list, in order, and the first rows. */
    public static final class Beginning {
        private final long[] ids;
        private final Page page;

        Beginning(long[] ids, Page page) {
            this.ids = ids;
            this.page = page;
        }

        public long[] ids() {
            return ids.clone();
        }

        public Page page() {
            return page;
        }
    }

    /** The first of these texts, in order, that counts and is not done. */
    public OptionalLong firstToDo(long[] textIds) {
        return store.read(handle -> responses.firstToDo(handle, textIds));
    }

    /** The matches of a search in a text, in order and not overlapping; empty if there are none. */
    public List<Span> hits(long textId, Query query) {
        SnippetDao.Hits hits = store.read(handle -> snippets.hits(handle, query, new long[] {textId}))
                .get(textId);
        return hits == null ? List.of() : hits.spans();
    }

    /** Attributes of respondents. */
    public List<Attribute> attributes() {
        return store.read(new AttributeDao()::attributes);
    }

    /** Names of all coders in the file, in alphabetical order. */
    public List<String> coders() {
        return store.read(responses::coders);
    }

    /** Saved filters, as written. */
    public Map<String, String> savedFilters() {
        return store.read(saved::all);
    }

    /** Saves a filter, replacing one of the same name. */
    public void save(String name, String filter) {
        store.write(handle -> {
            saved.put(handle, name, filter);
            return true;
        });
    }

    public void forget(String name) {
        store.write(handle -> {
            saved.remove(handle, name);
            return true;
        });
    }
}
