package org.folkmoot.ui.review.state;

import java.util.Optional;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.service.review.ReviewService;

/**
 * Shows new suggestions for the response being read and changes nothing else: the place in the list, the focus and what
 * is being typed stay. Waits while words are selected.
 */
public final class FreshSuggestions {
    private final ReviewService review;
    private final ReadingModel reading;
    private final ActionQueue queue;
    private boolean waiting;

    public FreshSuggestions(ReviewService review, ReviewViewModel model) {
        this.review = review;
        this.reading = model.reading();
        this.queue = model.queue();
        reading.selectionProperty().addListener((property, was, is) -> {
            if (waiting && is.isEmpty()) {
                read();
            }
        });
    }

    /** Reads the suggestions again after they changed in the file. */
    public void read() {
        waiting = reading.selectionProperty().get().isPresent();
        Optional<ResponseDetail> shown = reading.detailProperty().get();
        if (waiting || shown.isEmpty()) {
            return;
        }
        queue.readUnqueued(() -> review.detail(shown.get().row().textId()), fresh -> show(shown, fresh));
    }

    /** Anything decided meanwhile was read after the suggestions changed, so the screen has them already. */
    private void show(Optional<ResponseDetail> before, ResponseDetail fresh) {
        boolean unchanged = queue.idle() && reading.detailProperty().get().equals(before);
        if (unchanged && before.filter(fresh::isSameButForSuggestions).isPresent()) {
            reading.showSuggestions(fresh);
        }
    }
}
