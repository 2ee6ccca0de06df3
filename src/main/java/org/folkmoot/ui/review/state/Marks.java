package org.folkmoot.ui.review.state;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** The rows marked for a bulk action; the selected row is separate. Used on the UI thread only. */
public final class Marks {
    /** At most this many marks are restored after a reload. */
    private static final int MOST_RESTORED = 100_000;

    private final PagedRows rows;
    private final BitSet marked = new BitSet();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private int anchor = -1;
    private boolean all;

    Marks(PagedRows rows) {
        this.rows = rows;
    }

    /** How many rows are marked. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    public boolean none() {
        return count.get() == 0;
    }

    public boolean contains(int index) {
        return marked.get(index);
    }

    /** Marks a row or removes its mark. The row becomes the anchor of {@link #extend}. */
    public void toggle(int index) {
        all = false;
        marked.flip(index);
        anchor = index;
        changed();
    }

    /**
     * Marks the rows between the anchor and a row, and no others.
     *
     * @param from becomes the anchor if there is none
     */
    public void extend(int from, int to) {
        all = false;
        if (anchor < 0 || none()) {
            anchor = from;
        }
        marked.clear();
        marked.set(Math.min(anchor, to), Math.max(anchor, to) + 1);
        changed();
    }

    /** Marks every row, including those still to be loaded. */
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

    /** Ids of the marked texts, in the order of the list. */
    public long[] textIds() {
        return marked.stream().mapToLong(rows::id).toArray();
    }

    /** Runs a change of the list and restores the marks of texts that are still in it. */
    void keepDuring(Runnable change) {
        if (none()) {
            change.run();
            return;
        }
        Set<Long> restored = new HashSet<>();
        if (!all && marked.cardinality() <= MOST_RESTORED) {
            marked.stream().forEach(index -> restored.add(rows.id(index)));
        }
        change.run();
        marked.clear();
        anchor = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (all || restored.contains(rows.id(i))) {
                marked.set(i);
            }
        }
        changed();
    }

    private void changed() {
        int now = marked.cardinality();
        if (now == count.get()) {
            // Listeners must redraw even if only the marked rows have changed, not their number.
            count.set(-1);
        }
        count.set(now);
    }
}
