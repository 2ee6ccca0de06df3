package org.folkmoot.service;

import java.util.List;
import java.util.OptionalLong;
import org.folkmoot.model.AnswerFilter;
import org.folkmoot.model.AnswerRow;
import org.folkmoot.model.Cancellation;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Query;
import org.folkmoot.model.Sort;
import org.folkmoot.model.Span;
import org.folkmoot.store.AnswerDao;
import org.folkmoot.store.ListingDao;
import org.folkmoot.store.Store;
import org.folkmoot.store.TextIndexDao;

/**
 * Which answers a list shows, and its lines page by page. Ids of texts stand for answers: a million of them are eight
 * megabytes, a million lines are not.
 */
public final class ListingService {
    private final Store store;
    private final ListingDao listings = new ListingDao();
    private final AnswerDao answers = new AnswerDao();

    ListingService(Store store) {
        this.store = store;
    }

    /**
     * Ids of the first texts that pass, in order.
     *
     * @throws CancelledException if another thread broke it off
     */
    public long[] first(AnswerFilter filter, Sort sort, int limit, Cancellation cancellation) {
        return store.readAside(handle -> listings.first(handle, filter, sort, limit), cancellation);
    }

    /**
     * Ids of all the texts that pass, in order.
     *
     * @throws CancelledException if another thread broke it off
     */
    public long[] all(AnswerFilter filter, Sort sort, Cancellation cancellation) {
        return store.readAside(handle -> listings.all(handle, filter, sort), cancellation);
    }

    /**
     * How many texts pass.
     *
     * @throws CancelledException if another thread broke it off
     */
    public long count(AnswerFilter filter, Cancellation cancellation) {
        return store.readAside(handle -> listings.count(handle, filter), cancellation);
    }

    /** The lines of these texts, in this order; those that are current no more are left out. */
    public List<AnswerRow> rows(long[] textIds) {
        return store.read(handle -> answers.rows(handle, textIds));
    }

    /** The first of these texts, in their order, that counts and is not done. */
    public OptionalLong firstToDo(long[] textIds) {
        return store.read(handle -> answers.firstToDo(handle, textIds));
    }

    /** Where a search matches in a text: in order and not overlapping; none if it does not find it. */
    public List<Span> hits(long textId, Query query) {
        return store.read(handle -> new TextIndexDao(handle).spans(query, new long[] {textId}))
                .getOrDefault(textId, List.of());
    }
}
