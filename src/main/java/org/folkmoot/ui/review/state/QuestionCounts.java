package org.folkmoot.ui.review.state;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.folkmoot.model.Cancellation;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Codeframe;
import org.folkmoot.model.QuestionProgress;
import org.folkmoot.model.Refusal;
import org.folkmoot.model.ResponseFilter;
import org.folkmoot.model.ResponseRow;
import org.folkmoot.service.Session;
import org.folkmoot.ui.common.Background;

/**
 * Counts of one question, whatever the list shows of it: read in the background once, then followed change by change.
 * Used on the interface thread alone.
 */
final class QuestionCounts {
    private final Session session;
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

    /** @param changed hears that other counts are known */
    QuestionCounts(Session session, Background background, Runnable changed) {
        this.session = session;
        this.background = background;
        this.changed = changed;
    }

    private record Counted(Map<Long, Long> themes, QuestionProgress progress, long responses) {}

    /** Counts a question. The counts of another one are forgotten at once, those of the same stay meanwhile. */
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
                        session.listing().themeCounts(questionId, mine),
                        session.listing().progress(questionId, mine),
                        session.listing().count(ResponseFilter.of(questionId), mine)))
                .onSuccess(counted -> {
                    if (mine.cancelled()) {
                        return;
                    }
                    if (before != changes) {
                        // Who knows whether that was counted already.
                        count(questionId, codeframe);
                        return;
                    }
                    themes = new ThemeCounts(codeframe, counted.themes());
                    progress.set(counted.progress());
                    responses = Optional.of(counted.responses());
                    changed.run();
                })
                .onError(CancelledException.class, broken -> {})
                .onError(Refusal.class, closed -> {})
                .andFinally(() -> open--)
                .start();
    }

    /** Takes in that the codeframe has more themes than before. */
    void under(Codeframe wider) {
        themes = themes.under(wider);
    }

    /** Takes in that one answer went from one state to another. */
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

    /** Breaks off what is under way. */
    void close() {
        running.cancel();
    }

    boolean busy() {
        return open > 0;
    }

    /** Answers that have a theme or one below it. */
    long of(long themeId) {
        return themes.of(themeId);
    }

    /** All responses to the question; empty while they are not counted yet. */
    Optional<Long> responses() {
        return responses;
    }

    ReadOnlyObjectProperty<QuestionProgress> progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
