package org.folkmoot.ui.review.state;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.folkmoot.model.Cancellation;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.response.QuestionProgress;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.service.review.ListingService;
import org.folkmoot.ui.common.Background;

/**
 * Counts of one question, whatever the filter: read in the background once, then updated change by change. Used on the UI
 * thread only.
 */
final class QuestionCounts {
    private final ListingService listing;
    private final Background background;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<QuestionProgress> progress =
            new ReadOnlyObjectWrapper<>(new QuestionProgress(0, 0));
    private ThemeCounts themes = new ThemeCounts(new Codeframe(List.of()), Map.of());
    private Optional<Long> responses = Optional.empty();
    private Cancellation running = new Cancellation();
    private long asked;
    private int changes;
    private int open;

    /** @param changed called when new counts have been read */
    QuestionCounts(ListingService listing, Background background, Runnable changed) {
        this.listing = listing;
        this.background = background;
        this.changed = changed;
    }

    private record Counted(Map<Long, Long> themes, QuestionProgress progress, long responses) {}

    /** Counts a question. Counts of another question are dropped at once; those of the same one stay until the new ones come. */
    void count(long questionId, Codeframe codeframe) {
        if (questionId != asked) {
            asked = questionId;
            themes = new ThemeCounts(codeframe, Map.of());
            responses = Optional.empty();
        }
        running.cancel();
        Cancellation mine = new Cancellation();
        running = mine;
        int before = changes;
        open++;
        background
                .aside(() -> new Counted(
                        listing.themeCounts(questionId, mine),
                        listing.progress(questionId, mine),
                        listing.count(ResponseFilter.of(questionId), mine)))
                .onSuccess(counted -> {
                    if (mine.cancelled()) {
                        return;
                    }
                    if (before != changes) {
                        // The count may or may not include what changed while it ran.
                        count(questionId, codeframe);
                        return;
                    }
                    themes = new ThemeCounts(codeframe, counted.themes());
                    progress.set(counted.progress());
                    responses = Optional.of(counted.responses());
                    changed.run();
                })
                .onError(CancelledException.class, cancelled -> {})
                .onError(Refusal.class, closed -> {})
                .andFinally(() -> open--)
                .start();
    }

    /** Keeps the counts under a codeframe with more themes. */
    void under(Codeframe wider) {
        themes = themes.under(wider);
    }

    /** Updates the counts after one response changed. */
    void changed(ResponseRow before, ResponseRow after) {
        if (after.questionId() != asked) {
            return;
        }
        changes++;
        themes.changed(before, after);
        if (after.counts() && before.done() != after.done()) {
            QuestionProgress was = progress.get();
            progress.set(new QuestionProgress(was.answering(), was.done() + (after.done() ? 1 : -1)));
        }
    }

    /** Cancels the count under way. */
    void close() {
        running.cancel();
    }

    boolean busy() {
        return open > 0;
    }

    /** Responses that have a theme or one below it. */
    long of(long themeId) {
        return themes.of(themeId);
    }

    /** All responses to the question; empty until they are counted. */
    Optional<Long> responses() {
        return responses;
    }

    ReadOnlyObjectProperty<QuestionProgress> progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
