package org.folkmoot.ui.review.state;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.folkmoot.model.codeframe.Theme;

/**
 * A request for a theme. The next theme chosen, by key or click, fulfils it instead of being toggled. Used on the UI thread
 * only.
 */
public final class ThemeChoice {
    private final ReadOnlyObjectWrapper<Optional<Asked>> asked = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param text the question as shown
     * @param then called with the theme chosen
     */
    public record Asked(String text, Consumer<Theme> then) {}

    void ask(String text, Consumer<Theme> then) {
        asked.set(Optional.of(new Asked(text, then)));
    }

    /** Fulfils an open request; returns whether there was one. */
    boolean resolve(Theme theme) {
        Optional<Asked> open = asked.get();
        withdraw();
        open.ifPresent(question -> question.then().accept(theme));
        return open.isPresent();
    }

    /** Cancels the request. */
    public void withdraw() {
        asked.set(Optional.empty());
    }

    public ReadOnlyObjectProperty<Optional<Asked>> askedProperty() {
        return asked.getReadOnlyProperty();
    }
}
