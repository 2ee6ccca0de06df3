package org.folkmoot.ui.review.state;

import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.ObservableList;
import org.folkmoot.model.ResponseRow;

/** The responses listed, which of them is being read, and which are chosen together. */
public final class ResponseList {
    private final PagedRows rows;
    private final Marks marks;
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);

    ResponseList(PagedRows.Reader reader) {
        rows = new PagedRows(reader);
        marks = new Marks(rows);
    }

    /** Lines that have not been read yet are stood in for: see {@link ResponseRow#isUnread}. */
    public ObservableList<ResponseRow> rows() {
        return rows;
    }

    /** The lines chosen together. */
    public Marks marks() {
        return marks;
    }

    /** Index of the response being read; -1 for none. */
    public ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** The response being read; its line may still be {@linkplain ResponseRow#isUnread unread}. */
    public Optional<ResponseRow> current() {
        int at = selected.get();
        return at >= 0 && at < rows.size() ? Optional.of(rows.get(at)) : Optional.empty();
    }

    /** Id of the text being read. */
    public Optional<Long> currentText() {
        int at = selected.get();
        return at >= 0 && at < rows.size() ? Optional.of(rows.id(at)) : Optional.empty();
    }

    /** The line of a text, if it has been read. */
    Optional<ResponseRow> byText(long textId) {
        int at = rows.placeOf(textId);
        return at < 0 ? Optional.empty() : rows.known(at);
    }

    public boolean contains(long textId) {
        return rows.placeOf(textId) >= 0;
    }

    public PagedRows pages() {
        return rows;
    }

    /**
     * Shows other texts, staying at the one that is wanted, or else being read, where it is among them.
     *
     * @param more whether the rest of them is still to come
     */
    void show(long[] fresh, Optional<Long> wanted, boolean more) {
        begin(fresh, Map.of(), wanted, more);
    }

    /** The same, where the first lines are known already. */
    void begin(long[] fresh, Map<Long, ResponseRow> first, Optional<Long> wanted, boolean more) {
        Optional<Long> keep = wanted.isPresent() ? wanted : currentText();
        marks.over(() -> rows.begin(fresh, first));
        int at = keep.map(rows::placeOf).orElse(-1);
        if (at >= 0) {
            select(at);
        } else if (more && keep.isPresent()) {
            select(-1);
        } else {
            select(fresh.length == 0 ? -1 : 0);
        }
    }

    /** Puts the new state of one line in its place. */
    void replace(ResponseRow row) {
        rows.replace(row);
    }

    void select(int index) {
        selected.set(index >= 0 && index < rows.size() ? index : -1);
    }

    public boolean selectText(long textId) {
        int at = rows.placeOf(textId);
        if (at < 0) {
            return false;
        }
        select(at);
        return true;
    }

    /** Moves by so many rows, stopping at the ends. */
    void move(int by) {
        if (!rows.isEmpty()) {
            select(Math.max(0, Math.min(rows.size() - 1, selected.get() + by)));
        }
    }
}
