package org.folkmoot.ui.review.state;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.service.review.ListingService;

/** Finds the next response in the list that counts and is not done: below the selected one first, then from the top. */
final class NextToDo {
    /** Ids sent to the first query; each further query takes {@link #GROWTH} times as many. */
    private static final int INITIAL_SCAN = 500;

    private static final int GROWTH = 4;

    private final ListingService listing;
    private final ResponseList list;
    private final ActionQueue queue;

    NextToDo(ListingService listing, ResponseList list, ActionQueue queue) {
        this.listing = listing;
        this.list = list;
        this.queue = queue;
    }

    /** Selects the response found and reports whether there is one. Rows that have been read need no query. */
    void select(Consumer<Boolean> then) {
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
        scan(order, 0, INITIAL_SCAN, then);
    }

    private void scan(long[] order, int from, int many, Consumer<Boolean> then) {
        if (from >= order.length) {
            then.accept(false);
            return;
        }
        int to = (int) Math.min(order.length, (long) from + many);
        long[] part = Arrays.copyOfRange(order, from, to);
        queue.read(() -> listing.firstToDo(part), found -> found(found, order, to, many, then));
    }

    private void found(OptionalLong found, long[] order, int to, int many, Consumer<Boolean> then) {
        if (found.isPresent()) {
            list.selectText(found.getAsLong());
            then.accept(true);
        } else {
            scan(order, to, many * GROWTH, then);
        }
    }
}
