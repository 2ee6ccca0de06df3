package org.folkmoot.service.review;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.folkmoot.model.Attribute;
import org.folkmoot.model.Cancellation;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Query;
import org.folkmoot.model.QuestionProgress;
import org.folkmoot.model.ResponseFilter;
import org.folkmoot.model.ResponseRow;
import org.folkmoot.model.Snippet;
import org.folkmoot.model.Sort;
import org.folkmoot.model.Span;
import org.folkmoot.store.Store;
import org.folkmoot.store.importing.AttributeDao;
import org.folkmoot.store.review.ListingDao;
import org.folkmoot.store.review.ResponseDao;
import org.folkmoot.store.review.SavedFilterDao;
import org.folkmoot.store.search.SnippetDao;
import org.jdbi.v3.core.Handle;

/**
 * Which answers a list shows, and its lines page by page. Ids of texts stand for answers: a million of them are eight
 * megabytes, a million lines are not.
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
     * Ids of all the texts that pass, in order.
     *
     * @throws CancelledException if another thread broke it off
     */
    public long[] all(ResponseFilter filter, Sort sort, Cancellation cancellation) {
        return store.readConcurrently(handle -> listings.all(handle, filter, sort), cancellation);
    }

    /**
     * How many texts pass.
     *
     * @throws CancelledException if another thread broke it off
     */
    public long count(ResponseFilter filter, Cancellation cancellation) {
        return store.readConcurrently(handle -> listings.count(handle, filter), cancellation);
    }

    /**
     * Answers per theme id, theme groups counted once, in {@code main}; themes without any are missing.
     *
     * @throws CancelledException if another thread broke it off
     */
    public Map<Long, Long> themeCounts(long questionId, Cancellation cancellation) {
        return store.readConcurrently(handle -> responses.themeCounts(handle, questionId), cancellation);
    }

    /** @throws CancelledException if another thread broke it off */
    public QuestionProgress progress(long questionId, Cancellation cancellation) {
        return store.readConcurrently(handle -> responses.progress(handle, questionId), cancellation);
    }

    /** The lines of these texts with what is shown beside them; those that are current no more are left out. */
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
     * The beginning of a list at one go, since that is what somebody waits for.
     *
     * @param limit ids of so many texts that pass, in order
     * @param lines lines of so many of them
     * @throws CancelledException if another thread broke it off
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
     * What is shown beside the lines.
     *
     * @param search the words around whose first hit are shown; empty for none
     * @param attributes whether what respondents said of themselves is shown
     */
    public record Beside(Optional<Query> search, boolean attributes) {}

    /**
     * Lines of a list, all by text.
     *
     * @param snippets the words around the first hit of the search; texts that it does not find are missing
     * @param values what respondents said of themselves, by attribute id
     */
    public record Page(Map<Long, ResponseRow> rows, Map<Long, Snippet> snippets, Map<Long, Map<Long, String>> values) {}

    /** The first texts of a list, in order, and the lines of the very first. */
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

    /** The first of these texts, in their order, that counts and is not done. */
    public OptionalLong firstToDo(long[] textIds) {
        return store.read(handle -> responses.firstToDo(handle, textIds));
    }

    /** Where a search matches in a text: in order and not overlapping; none if it does not find it. */
    public List<Span> hits(long textId, Query query) {
        SnippetDao.Hits hits = store.read(handle -> snippets.hits(handle, query, new long[] {textId}))
                .get(textId);
        return hits == null ? List.of() : hits.spans();
    }

    /** What respondents can be told apart by. */
    public List<Attribute> attributes() {
        return store.read(new AttributeDao()::attributes);
    }

    /** Names of everybody who has done anything in the file, in the order of the alphabet. */
    public List<String> coders() {
        return store.read(responses::coders);
    }

    /** Filters that were given a name, as they were written. */
    public Map<String, String> savedFilters() {
        return store.read(saved::all);
    }

    /** Keeps a filter under a name; one of that name gives way. */
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
