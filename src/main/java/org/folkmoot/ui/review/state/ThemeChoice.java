package org.folkmoot.ui.review.state;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.folkmoot.model.Theme;

/**
 * A question put to the coder, "which theme?". The next theme chosen, by whatever key or click, answers it instead of
 * being taken on or off. Used on the interface thread alone.
 */
public final class ThemeChoice {
    private final ReadOnlyObjectWrapper<Optional<Asked>> asked = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param text the question, for people
     * @param then takes the answer
     */
    public record Asked(String text, Consumer<Theme> then) {}

    void ask(String text, Consumer<Theme> then) {
        asked.set(Optional.of(new Asked(text, then)));
    }

    /** Says whether a question was open, which this theme has answered. */
    boolean resolve(Theme theme) {
        Optional<Asked> open = asked.get();
        withdraw();
        open.ifPresent(question -> question.then().accept(theme));
        return open.isPresent();
    }

    public void withdraw() {
        asked.set(Optional.empty());
    }

    public ReadOnlyObjectProperty<Optional<Asked>> askedProperty() {
        return asked.getReadOnlyProperty();
    }
}
