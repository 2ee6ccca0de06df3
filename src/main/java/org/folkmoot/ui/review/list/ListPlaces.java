package org.folkmoot.ui.review.list;

import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.control.Control;
import javafx.scene.control.skin.VirtualFlow;

/** Scrolls a list or a grid no further than needed. */
final class ListPlaces {
    private ListPlaces() {}

    /** The flow that contains the visible rows; empty until the control has been drawn. */
    static Optional<VirtualFlow<?>> flow(Control list) {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                        && flow.getFirstVisibleCell() != null
                        && flow.getLastVisibleCell() != null
                ? Optional.of(flow)
                : Optional.empty();
    }

    /**
     * Scrolls a row into view with one row of context, unless it is visible already.
     *
     * @param scroll scrolls a row to the top
     */
    static void keepInSight(Control list, int index, IntConsumer scroll) {
        Optional<VirtualFlow<?>> drawn = flow(list);
        if (drawn.isEmpty()) {
            scroll.accept(Math.max(0, index - 1));
            return;
        }
        int first = drawn.get().getFirstVisibleCell().getIndex();
        int last = drawn.get().getLastVisibleCell().getIndex();
        if (index <= first) {
            scroll.accept(Math.max(0, index - 1));
        } else if (index >= last) {
            scroll.accept(Math.max(0, index - (last - first) + 2));
        }
    }
}
