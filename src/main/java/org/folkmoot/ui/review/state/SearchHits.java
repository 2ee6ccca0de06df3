package org.folkmoot.ui.review.state;

import java.util.List;
import java.util.function.Consumer;
import org.folkmoot.model.text.Span;
import org.folkmoot.service.review.ListingService;
import org.folkmoot.service.review.ReviewService;

/** Finds where the current search matches in a response. */
public final class SearchHits {
    private final ReviewService review;
    private final ListingService listing;
    private final ReviewViewModel model;

    public SearchHits(ReviewService review, ListingService listing, ReviewViewModel model) {
        this.review = review;
        this.listing = listing;
        this.model = model;
    }

    /**
     * Reads them without blocking key presses.
     *
     * @param then called with the hits, in order and not overlapping; not called if the search has changed meanwhile
     */
    public void read(long textId, Consumer<List<Span>> then) {
        String typed = search();
        if (typed.isBlank()) {
            then.accept(List.of());
            return;
        }
        model.queue()
                .readUnqueued(
                        () -> review.search(typed)
                                .query()
                                .map(query -> listing.hits(textId, query))
                                .orElse(List.of()),
                        hits -> {
                            if (search().equals(typed)) {
                                then.accept(hits);
                            }
                        });
    }

    private String search() {
        return model.responses().narrowing().query().search();
    }
}
