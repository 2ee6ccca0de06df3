package org.folkmoot.ui.review;

import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/** Scrolls a list no more than needed. */
final class ListPlaces {
    private ListPlaces() {}

    /** Brings a row into sight with one row of surroundings; leaves the list alone where it is in sight already. */
    static void keepInSight(ListView<?> list, int index) {
        if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)
                || flow.getFirstVisibleCell() == null
                || flow.getLastVisibleCell() == null) {
            list.scrollTo(Math.max(0, index - 1));
            return;
        }
        int first = flow.getFirstVisibleCell().getIndex();
        int last = flow.getLastVisibleCell().getIndex();
        if (index <= first) {
            list.scrollTo(Math.max(0, index - 1));
        } else if (index >= last) {
            list.scrollTo(Math.max(0, index - (last - first) + 2));
        }
    }
}
