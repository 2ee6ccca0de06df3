package org.folkmoot.ui.review.state;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.response.CodingState;
import org.folkmoot.model.response.Condition;
import org.folkmoot.model.response.Sort;

/** The filter, search and order of the list. Each change loads the list again. Used on the UI thread only. */
public final class Narrowing {
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<ListQuery> query = new ReadOnlyObjectWrapper<>(ListQuery.ALL);

    /** @param changed loads the list */
    public Narrowing(Runnable changed) {
        this.changed = changed;
    }

    /** Lists only responses in a state of the work. */
    public void to(CodingState state) {
        set(query.get().withState(state));
    }

    /** Lists only responses with a theme; empty removes that condition. */
    public void to(Optional<Theme> theme) {
        ListQuery others = query.get().without(Condition.HasTheme.class);
        set(theme.map(wanted -> others.with(Condition.HasTheme.of(wanted.id()))).orElse(others));
    }

    /** Adds a condition. */
    public void with(Condition condition) {
        set(query.get().with(condition));
    }

    /** Removes a condition. */
    public void without(Condition condition) {
        set(query.get().without(condition));
    }

    /** Sorts the list. */
    public void sort(Sort sort) {
        set(query.get().withSort(sort));
    }

    /** Lists the responses to all questions, or only to the current one. */
    public void allQuestions(boolean all) {
        set(query.get().withAllQuestions(all));
    }

    /** Replaces the whole query, as a queue or a saved filter does. */
    public void show(ListQuery wanted) {
        set(wanted);
    }

    /** Lists only responses that match a search; blank for all. */
    public void search(String typed) {
        set(query.get().withSearch(typed));
    }

    /** Removes filter and search; the order stays. */
    public void clear() {
        set(ListQuery.ALL.withSort(query.get().sort()));
    }

    /** Changes the query without loading the list, which the caller does. */
    void reset(ListQuery wanted) {
        query.set(wanted);
    }

    private void set(ListQuery wanted) {
        if (!wanted.equals(query.get())) {
            query.set(wanted);
            changed.run();
        }
    }

    public ListQuery query() {
        return query.get();
    }

    public ReadOnlyObjectProperty<ListQuery> queryProperty() {
        return query.getReadOnlyProperty();
    }
}
