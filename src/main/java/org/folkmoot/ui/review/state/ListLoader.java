package org.folkmoot.ui.review.state;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.folkmoot.model.Cancellation;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.response.Question;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.response.Sort;
import org.folkmoot.service.review.ListingService;
import org.folkmoot.service.review.ListingService.Beside;
import org.folkmoot.service.review.ParsedSearch;
import org.folkmoot.service.review.ReviewService;
import org.folkmoot.ui.common.Background;

/**
 * Loads the list that the query asks for: the first page at once, the remaining ids behind it. A new load cancels the
 * one before. Used on the UI thread only.
 */
final class ListLoader {
    /** Ids loaded with the first page. */
    static final int FIRST = 200;

    private final ReviewService review;
    private final ListingService listing;
    private final Background background;
    private final ActionQueue queue;
    private final Supplier<Optional<Question>> question;
    private final Runnable loaded;
    private final Extras extras = new Extras();
    private final ResponseList list = new ResponseList(this::readPage);
    private final Narrowing narrowing = new Narrowing(() -> load(Optional.empty()));
    private final ReadOnlyObjectWrapper<String> searchHint = new ReadOnlyObjectWrapper<>("");
    private Cancellation running = new Cancellation();
    private Optional<Wanted> shown = Optional.empty();
    private String searched = "";
    private boolean searchPending;
    private int loading;

    /**
     * @param question whose responses are listed
     * @param loaded called whenever the list has changed: after the first page, and after the rest
     */
    ListLoader(
            ReviewService review,
            ListingService listing,
            Background background,
            ActionQueue queue,
            Supplier<Optional<Question>> question,
            Runnable loaded) {
        this.review = review;
        this.listing = listing;
        this.background = background;
        this.queue = queue;
        this.question = question;
        this.loaded = loaded;
    }

    private record Wanted(ResponseFilter filter, Sort sort) {}

    /** Loads the list; {@code stay}, or else the selected response, stays selected if it is in the new list. */
    void load(Optional<Long> stay) {
        Question asked = question.get().orElse(null);
        if (asked == null) {
            clear();
            return;
        }
        ListQuery query = narrowing.query();
        ParsedSearch search = review.search(query.search());
        searchHint.set(search.message());
        searchPending = !query.search().equals(searched);
        searched = query.search();
        extras.search(search.query());
        Wanted wanted = new Wanted(query.filter(asked.id(), search.query()), query.sort());
        boolean reload = shown.equals(Optional.of(wanted));
        shown = Optional.of(wanted);
        running.cancel();
        running = new Cancellation();
        Optional<Long> selected = stay.or(list::currentText);
        if (reload) {
            reload(wanted, selected, running);
        } else {
            loadFirst(wanted, selected, running);
        }
    }

    /** Key presses wait for the first page, so that they act on the list that the coder asked for. */
    private void loadFirst(Wanted wanted, Optional<Long> stay, Cancellation mine) {
        Beside beside = extras.wanted();
        queue.start(
                background.aside(
                        () -> listing.beginning(wanted.filter(), wanted.sort(), FIRST, PagedRows.PAGE, beside, mine)),
                first -> {
                    if (mine.cancelled()) {
                        return;
                    }
                    long[] ids = first.ids();
                    boolean more = ids.length == FIRST;
                    extras.take(first.page(), beside);
                    list.marks().clear();
                    list.begin(ids, first.page().rows(), stay, more);
                    loaded.run();
                    if (more) {
                        loadRest(wanted, stay, mine);
                    }
                });
    }

    private void loadRest(Wanted wanted, Optional<Long> stay, Cancellation mine) {
        loading++;
        background
                .aside(() -> listing.all(wanted.filter(), wanted.sort(), mine))
                .onSuccess(ids -> {
                    if (!mine.cancelled()) {
                        boolean notFoundYet = list.selectedProperty().get() < 0;
                        list.show(ids, notFoundYet ? stay : Optional.empty(), false);
                        loaded.run();
                    }
                })
                .onError(CancelledException.class, cancelled -> {})
                .andFinally(() -> loading--)
                .start();
    }

    /** The same list with some rows changed: all its ids at once, as it must not shrink to its first page meanwhile. */
    private void reload(Wanted wanted, Optional<Long> stay, Cancellation mine) {
        queue.start(background.aside(() -> listing.all(wanted.filter(), wanted.sort(), mine)), ids -> {
            if (!mine.cancelled()) {
                list.show(ids, stay, false);
                list.pages().reread();
                loaded.run();
            }
        });
    }

    private void clear() {
        cancel();
        shown = Optional.empty();
        list.show(new long[0], Optional.empty(), false);
        loaded.run();
    }

    private void readPage(long[] textIds, Consumer<Map<Long, ResponseRow>> then) {
        Beside beside = extras.wanted();
        background
                .read(() -> listing.page(textIds, beside))
                .onSuccess(page -> {
                    extras.take(page, beside);
                    then.accept(page.rows());
                })
                .start();
    }

    /** Cancels the load under way. */
    void cancel() {
        running.cancel();
    }

    /** Whether ids are still to come after the first page. */
    boolean busy() {
        return loading > 0;
    }

    /** Whether the search has just changed, so that its list should be drawn before the selected response is read. */
    boolean searchPending() {
        return searchPending;
    }

    void searchDrawn() {
        searchPending = false;
    }

    ResponseList list() {
        return list;
    }

    Narrowing narrowing() {
        return narrowing;
    }

    Extras extras() {
        return extras;
    }

    /** A hint about the search as typed, or why it can't be read; empty for neither. */
    ReadOnlyObjectProperty<String> searchHintProperty() {
        return searchHint.getReadOnlyProperty();
    }
}
