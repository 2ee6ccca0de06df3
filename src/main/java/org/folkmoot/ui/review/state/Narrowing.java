package org.folkmoot.ui.review.state;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.folkmoot.model.Condition;
import org.folkmoot.model.ResponseFilter;
import org.folkmoot.model.Sort;
import org.folkmoot.model.Theme;

/** What the user has narrowed the list of responses to. Used on the interface thread alone. */
public final class Narrowing {
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<ListQuery> query = new ReadOnlyObjectWrapper<>(ListQuery.ALL);

    /** @param changed lists the responses afresh */
    Narrowing(Runnable changed) {
        this.changed = changed;
    }

    /** Lists only responses in that state of the work. */
    public void to(ResponseFilter.State state) {
        set(query.get().withState(state));
    }

    /** Lists only responses with a theme, or all again. */
    public void to(Optional<Theme> theme) {
        ListQuery others = query.get().without(Condition.HasTheme.class);
        set(theme.map(wanted -> others.with(Condition.HasTheme.of(wanted.id()))).orElse(others));
    }

    /** Lists only responses for which this holds too. */
    public void with(Condition condition) {
        set(query.get().with(condition));
    }

    /** Lists also responses for which this does not hold. */
    public void without(Condition condition) {
        set(query.get().without(condition));
    }

    /** Lists in another order. */
    public void sort(Sort sort) {
        set(query.get().withSort(sort));
    }

    /** Lists the responses to all questions, or to one again. */
    public void allQuestions(boolean all) {
        set(query.get().withAllQuestions(all));
    }

    /** Lists what a queue or a saved filter holds, in place of what is listed. */
    public void show(ListQuery wanted) {
        set(wanted);
    }

    /** Lists only responses that a search finds; blank for all. */
    public void search(String typed) {
        set(query.get().withSearch(typed));
    }

    /** Lists everything again, in the order that was chosen. */
    public void clear() {
        set(ListQuery.ALL.withSort(query.get().sort()));
    }

    /** Changes the query without listing: another list comes. */
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
