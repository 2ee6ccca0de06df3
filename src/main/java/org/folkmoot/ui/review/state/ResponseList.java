package org.folkmoot.ui.review.state;

import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.ObservableList;
import org.folkmoot.model.response.ResponseRow;

/** The rows of the list, the selected one, which is being read, and the marked ones. Used on the UI thread only. */
public final class ResponseList {
    private final PagedRows rows;
    private final Marks marks;
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);

    ResponseList(PagedRows.Reader reader) {
        rows = new PagedRows(reader);
        marks = new Marks(rows);
    }

    /** Rows that have not been read yet are placeholders: see {@link ResponseRow#isUnread}. */
    public ObservableList<ResponseRow> rows() {
        return rows;
    }

    /** The rows marked for a bulk action. */
    public Marks marks() {
        return marks;
    }

    /** Index of the selected row; -1 for none. */
    public ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** The selected row; it may still be {@linkplain ResponseRow#isUnread unread}. */
    public Optional<ResponseRow> current() {
        int at = selected.get();
        return at >= 0 && at < rows.size() ? Optional.of(rows.get(at)) : Optional.empty();
    }

    /** Text id of the selected row. */
    public Optional<Long> currentText() {
        int at = selected.get();
        return at >= 0 && at < rows.size() ? Optional.of(rows.id(at)) : Optional.empty();
    }

    /** The row of a text, if it has been read. */
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
     * Shows other texts and selects the wanted one, or else the one selected before, if it is among them.
     *
     * @param more whether the remaining ids are still to come
     */
    void show(long[] fresh, Optional<Long> wanted, boolean more) {
        begin(fresh, Map.of(), wanted, more);
    }

    /** As {@link #show}, with the first rows, which have been read already. */
    void begin(long[] fresh, Map<Long, ResponseRow> first, Optional<Long> wanted, boolean more) {
        Optional<Long> keep = wanted.isPresent() ? wanted : currentText();
        marks.keepDuring(() -> rows.begin(fresh, first));
        int at = keep.map(rows::placeOf).orElse(-1);
        if (at >= 0) {
            select(at);
        } else if (more && keep.isPresent()) {
            select(-1);
        } else {
            select(fresh.length == 0 ? -1 : 0);
        }
    }

    /** Replaces a row by its new state. */
    void replace(ResponseRow row) {
        rows.replace(row);
    }

    void select(int index) {
        selected.set(index >= 0 && index < rows.size() ? index : -1);
    }

    /** Selects a text; returns false and changes nothing if it is not listed. */
    public boolean selectText(long textId) {
        int at = rows.placeOf(textId);
        if (at < 0) {
            return false;
        }
        select(at);
        return true;
    }

    /** Moves the selection by a number of rows, at most to the first or last one. */
    void move(int by) {
        if (!rows.isEmpty()) {
            select(Math.max(0, Math.min(rows.size() - 1, selected.get() + by)));
        }
    }
}
