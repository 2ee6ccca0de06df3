package org.folkmoot.ui.review.reader;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.folkmoot.model.Cancellation;
import org.folkmoot.model.response.Condition;
import org.folkmoot.model.response.Flag;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.service.review.ListingService;
import org.folkmoot.ui.review.state.ListQuery;
import org.folkmoot.ui.review.state.ReviewViewModel;

/** Lists the responses with a flag, to all questions, and counts them. Used on the UI thread only. */
public final class FlagQueuesModel {
    private final ListingService listing;
    private final ReviewViewModel model;

    public FlagQueuesModel(ListingService listing, ReviewViewModel model) {
        this.listing = listing;
        this.model = model;
    }

    /** Counts the responses with each flag without blocking key presses. */
    void count(Consumer<Map<Flag, Long>> then) {
        model.queue()
                .readUnqueued(
                        () -> {
                            Map<Flag, Long> counts = new EnumMap<>(Flag.class);
                            for (Flag flag : Flag.values()) {
                                counts.put(
                                        flag, listing.count(ResponseFilter.ALL.and(flagged(flag)), new Cancellation()));
                            }
                            return counts;
                        },
                        then);
    }

    /** Lists the responses with a flag, whatever question they belong to. */
    void show(Flag flag) {
        model.responses().narrowing().show(ListQuery.ALL.with(flagged(flag)).withAllQuestions(true));
    }

    /** Lists all responses to the question again. */
    void showAll() {
        model.responses().narrowing().clear();
    }

    private static Condition flagged(Flag flag) {
        return new Condition.Flagged(Set.of(flag));
    }
}
