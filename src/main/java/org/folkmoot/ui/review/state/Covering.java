package org.folkmoot.ui.review.state;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.folkmoot.model.coding.ModelReason;
import org.folkmoot.model.coding.Reason;
import org.folkmoot.model.coding.Suggestion;
import org.folkmoot.model.response.Flag;
import org.folkmoot.model.response.ResponseRow;

/**
 * While covering is on, hides the words of responses flagged as distressing until the coder asks to see one: in the reader,
 * in the list, in suggestions and from a screen reader.
 */
public final class Covering {
    private final BooleanProperty on = new SimpleBooleanProperty();
    private final Set<Long> uncovered = new HashSet<>();
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();

    Covering() {
        on.addListener(change -> {
            uncovered.clear();
            changed();
        });
    }

    /** Whether covering is on: a setting. */
    public BooleanProperty onProperty() {
        return on;
    }

    public boolean covers(ResponseRow row) {
        return covers(row.textId(), row.flags());
    }

    public boolean covers(long textId, List<Flag> flags) {
        return on.get() && flags.contains(Flag.DISTRESSING) && !uncovered.contains(textId);
    }

    /** A suggestion as it may be shown: without the words that are its reason if the response is covered. */
    public Suggestion shown(ResponseRow row, Suggestion suggestion) {
        return covers(row) ? suggestion.with(withoutWords(suggestion), List.of()) : suggestion;
    }

    /** The terms that a model gives as its reason are words of the response. */
    private static Reason withoutWords(Suggestion suggestion) {
        return suggestion.why() instanceof ModelReason why
                ? new ModelReason(List.of(), why.nearest(), why.rule())
                : suggestion.why();
    }

    /** Shows a covered response, or covers it again. */
    public void turn(ResponseRow row) {
        if (!on.get() || !row.flags().contains(Flag.DISTRESSING)) {
            return;
        }
        if (!uncovered.remove(row.textId())) {
            uncovered.add(row.textId());
        }
        changed();
    }

    private void changed() {
        version.set(version.get() + 1);
    }

    /** Changes whenever a response may have been covered or uncovered. */
    public ReadOnlyIntegerProperty versionProperty() {
        return version.getReadOnlyProperty();
    }
}
