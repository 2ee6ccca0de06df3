package org.folkmoot.ui.review;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.folkmoot.model.AnswerFilter;
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
    public void to(AnswerFilter.State state) {
        set(query.get().withState(state));
    }

    /** Lists only responses with a theme, or all again. */
    public void to(Optional<Theme> theme) {
        set(query.get().withTheme(theme));
    }

    /** Lists only responses that a search finds; blank for all. */
    public void search(String typed) {
        set(query.get().withSearch(typed));
    }

    /** Lists everything again. */
    public void clear() {
        set(ListQuery.ALL);
    }

    /** Forgets the query without listing: another list comes. */
    void reset() {
        query.set(ListQuery.ALL);
    }

    private void set(ListQuery wanted) {
        if (!wanted.equals(query.get())) {
            query.set(wanted);
            changed.run();
        }
    }

    ListQuery query() {
        return query.get();
    }

    public ReadOnlyObjectProperty<ListQuery> queryProperty() {
        return query.getReadOnlyProperty();
    }
}
