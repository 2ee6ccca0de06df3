package org.folkmoot.ui.review.state;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Which lines of the list are chosen together, beside the one being read. Used on the interface thread alone. */
public final class Marks {
    /** As many are found again after the list was read anew. */
    private static final int FOUND_AGAIN = 100_000;

    private final PagedRows rows;
    private final BitSet marked = new BitSet();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private int anchor = -1;
    private boolean all;

    Marks(PagedRows rows) {
        this.rows = rows;
    }

    /** How many are chosen. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    public boolean none() {
        return count.get() == 0;
    }

    public boolean contains(int index) {
        return marked.get(index);
    }

    /** Chooses a line or lets go of it. */
    public void toggle(int index) {
        all = false;
        marked.flip(index);
        anchor = index;
        changed();
    }

    /** Chooses all between the line where choosing began and this one, and no others. */
    public void extend(int from, int to) {
        all = false;
        if (anchor < 0 || none()) {
            anchor = from;
        }
        marked.clear();
        marked.set(Math.min(anchor, to), Math.max(anchor, to) + 1);
        changed();
    }

    /** Chooses every line of the list, also those that are still to come. */
    public void all() {
        all = true;
        marked.set(0, rows.size());
        changed();
    }

    public void clear() {
        all = false;
        anchor = -1;
        if (!marked.isEmpty()) {
            marked.clear();
            changed();
        }
    }

    /** Ids of the texts chosen, in the order of the list. */
    public long[] textIds() {
        return marked.stream().mapToLong(rows::id).toArray();
    }

    /** Shows other texts in the list, and chooses those again that are among them. */
    void over(Runnable show) {
        if (none()) {
            show.run();
            return;
        }
        Set<Long> again = new HashSet<>();
        if (!all && marked.cardinality() <= FOUND_AGAIN) {
            marked.stream().forEach(index -> again.add(rows.id(index)));
        }
        show.run();
        marked.clear();
        anchor = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (all || again.contains(rows.id(i))) {
                marked.set(i);
            }
        }
        changed();
    }

    private void changed() {
        int now = marked.cardinality();
        if (now == count.get()) {
            // So that what listens draws again.
            count.set(-1);
        }
        count.set(now);
    }
}
