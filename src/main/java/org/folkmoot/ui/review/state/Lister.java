package org.folkmoot.ui.review.state;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.folkmoot.model.Cancellation;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Query;
import org.folkmoot.model.ResponseFilter;
import org.folkmoot.model.ResponseRow;
import org.folkmoot.model.Sort;
import org.folkmoot.service.review.ListingService;
import org.folkmoot.service.review.ListingService.Beside;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Work;

/**
 * Brings the list to what was asked for: its first page at once, the rest behind it. What is asked later breaks off
 * what was asked before. Used on the interface thread alone.
 */
final class Lister {
    /** So many lines come at once. */
    static final int FIRST = 200;

    /** Lines looked through for one that is to do, to begin with. */
    private static final int STRETCH = 500;

    private final ListingService listing;
    private final Background background;
    private final Extras extras;
    private final ResponseList list;
    private Cancellation running = new Cancellation();
    private Optional<ResponseFilter> shown = Optional.empty();
    private Sort order = Sort.ARRIVAL;
    private int open;

    Lister(ListingService listing, Background background) {
        this.listing = listing;
        this.background = background;
        this.extras = new Extras();
        this.list = new ResponseList(this::page);
    }

    ResponseList list() {
        return list;
    }

    /** What is shown beside the lines. */
    Extras extras() {
        return extras;
    }

    /** Whether the rest of a list is still to come. */
    boolean busy() {
        return open > 0;
    }

    /** How a list is asked for. */
    interface Turn {
        <T> void take(Work<T> work, Consumer<T> then);
    }

    /**
     * Lists the texts that pass.
     *
     * @param stay the text to stay at, where it is among them
     * @param turn keeps the keys waiting until the first lines are there
     */
    void list(ResponseFilter filter, Sort sort, Optional<Query> search, Optional<Long> stay, Turn turn, Runnable then) {
        boolean again = shown.equals(Optional.of(filter)) && order.equals(sort);
        running.cancel();
        Cancellation mine = new Cancellation();
        running = mine;
        shown = Optional.of(filter);
        order = sort;
        extras.search(search);
        if (again) {
            // The same list as before, changed here and there: it must not shrink to its first page meanwhile.
            turn.take(background.aside(() -> listing.all(filter, sort, mine)), ids -> {
                if (!mine.cancelled()) {
                    list.show(ids, stay, false);
                    list.pages().reread();
                    then.run();
                }
            });
            return;
        }
        Beside beside = extras.wanted();
        turn.take(
                background.aside(() -> listing.beginning(filter, sort, FIRST, PagedRows.PAGE, beside, mine)), begun -> {
                    if (mine.cancelled()) {
                        return;
                    }
                    long[] ids = begun.ids();
                    boolean more = ids.length == FIRST;
                    extras.take(begun.page(), beside);
                    list.marks().clear();
                    list.begin(ids, begun.page().rows(), stay, more);
                    then.run();
                    if (more) {
                        rest(filter, sort, stay, mine, then);
                    }
                });
    }

    private void rest(ResponseFilter filter, Sort sort, Optional<Long> stay, Cancellation mine, Runnable then) {
        open++;
        background
                .aside(() -> listing.all(filter, sort, mine))
                .onSuccess(ids -> {
                    if (!mine.cancelled()) {
                        boolean lost = list.selectedProperty().get() < 0;
                        list.show(ids, lost ? stay : Optional.empty(), false);
                        then.run();
                    }
                })
                .onError(CancelledException.class, broken -> {})
                .andFinally(() -> open--)
                .start();
    }

    /** Empties the list. */
    void clear() {
        running.cancel();
        shown = Optional.empty();
        list.show(new long[0], Optional.empty(), false);
    }

    /** Breaks off what is under way. */
    void close() {
        running.cancel();
    }

    private void page(long[] textIds, Consumer<Map<Long, ResponseRow>> then) {
        Beside beside = extras.wanted();
        background
                .read(() -> listing.page(textIds, beside))
                .onSuccess(page -> {
                    extras.take(page, beside);
                    then.accept(page.rows());
                })
                .start();
    }

    /** How a stretch of texts is looked through. */
    interface Look {
        void at(long[] textIds, Consumer<Optional<Long>> then);
    }

    /**
     * Goes to the next response that waits to be coded: below first, then from the top.
     *
     * @param look reads the file
     * @param then hears whether there is one
     */
    void nextToDo(Look look, Consumer<Boolean> then) {
        int from = list.selectedProperty().get() + 1;
        int size = list.pages().size();
        for (int i = from; i < size; i++) {
            Optional<ResponseRow> row = list.pages().known(i);
            if (row.isEmpty()) {
                break;
            }
            if (row.get().counts() && !row.get().done()) {
                list.select(i);
                then.accept(true);
                return;
            }
        }
        long[] below = list.pages().ids(from, size);
        long[] order = Arrays.copyOf(below, size);
        System.arraycopy(list.pages().ids(0, Math.min(from, size)), 0, order, below.length, size - below.length);
        look(order, 0, STRETCH, look, then);
    }

    private void look(long[] order, int from, int stretch, Look look, Consumer<Boolean> then) {
        if (from >= order.length) {
            then.accept(false);
            return;
        }
        int to = (int) Math.min(order.length, (long) from + stretch);
        look.at(Arrays.copyOfRange(order, from, to), found -> {
            if (found.isPresent()) {
                list.selectText(found.get());
                then.accept(true);
            } else {
                look(order, to, stretch * 4, look, then);
            }
        });
    }
}
