package org.folkmoot.ui.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.folkmoot.model.AnswerRow;

/** The responses listed, and which of them is being read. */
public final class ResponseList {
    private final ObservableList<AnswerRow> rows = FXCollections.observableArrayList();
    private final ObservableList<AnswerRow> view = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
    private final Map<Long, Integer> places = new HashMap<>();

    public ObservableList<AnswerRow> rows() {
        return view;
    }

    /** Index of the response being read; -1 for none. */
    public ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public Optional<AnswerRow> current() {
        int at = selected.get();
        return at >= 0 && at < rows.size() ? Optional.of(rows.get(at)) : Optional.empty();
    }

    public Optional<AnswerRow> byText(long textId) {
        return Optional.ofNullable(places.get(textId)).map(rows::get);
    }

    /** Shows other rows, keeping the place where the response being read is among them. */
    void show(List<AnswerRow> fresh, Optional<Long> wanted) {
        Optional<Long> keep = wanted.isPresent() ? wanted : current().map(AnswerRow::textId);
        places.clear();
        for (int i = 0; i < fresh.size(); i++) {
            places.put(fresh.get(i).textId(), i);
        }
        rows.setAll(fresh);
        select(keep.map(places::get).orElse(fresh.isEmpty() ? -1 : 0));
    }

    /** Puts the new state of one row in its place. */
    void replace(AnswerRow row) {
        Integer at = places.get(row.textId());
        if (at != null) {
            rows.set(at, row);
        }
    }

    void select(int index) {
        selected.set(index >= 0 && index < rows.size() ? index : -1);
    }

    boolean selectText(long textId) {
        Integer at = places.get(textId);
        if (at == null) {
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

    /** Goes to the next response that waits to be coded: below first, then from the top. Says whether there is one. */
    boolean nextToDo() {
        int from = selected.get() + 1;
        Optional<Integer> next = IntStream.concat(IntStream.range(from, rows.size()), IntStream.range(0, from))
                .filter(i -> toDo(rows.get(i)))
                .boxed()
                .findFirst();
        next.ifPresent(this::select);
        return next.isPresent();
    }

    private static boolean toDo(AnswerRow row) {
        return !row.done() && ThemeCounts.counts(row);
    }
}
