package org.folkmoot.ui.review.state;

import java.util.Optional;
import org.folkmoot.model.ResponseDetail;

/**
 * Brings other suggestions to the response being read, and nothing else: where it stands, the keyboard and what is
 * written stay. While words are selected it waits.
 */
public final class FreshSuggestions {
    private final ReviewViewModel model;
    private boolean waiting;

    public FreshSuggestions(ReviewViewModel model) {
        this.model = model;
        model.selectionProperty().addListener((property, was, is) -> {
            if (waiting && is.isEmpty()) {
                read();
            }
        });
    }

    /** There are other suggestions in the file. */
    public void read() {
        waiting = model.selectionProperty().get().isPresent();
        Optional<ResponseDetail> shown = model.detailProperty().get();
        if (waiting || shown.isEmpty()) {
            return;
        }
        model.aside(() -> model.session().review().detail(shown.get().row().textId()), fresh -> takeIn(shown, fresh));
    }

    /** What was decided meanwhile has been read after the suggestions came, and brought them along. */
    private void takeIn(Optional<ResponseDetail> before, ResponseDetail fresh) {
        boolean still = model.sequencer().idle() && model.detailProperty().get().equals(before);
        if (still && before.filter(fresh::isSameButForSuggestions).isPresent()) {
            model.suggest(fresh);
        }
    }
}
