package org.folkmoot.ui.learning;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.service.suggest.SuggestionService;
import org.folkmoot.service.suggest.SuggestionService.KeptUp;
import org.folkmoot.service.suggest.SuggestionService.Note;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;
import org.folkmoot.ui.learning.LearningStatus.Stage;

/**
 * Keeps suggestions up to date with the coding, in the background and one job at a time: computes sentence vectors, and
 * retrains after every ten responses marked as done. While paused or stopped, it trains on words only. Confined to the
 * JavaFX thread.
 */
public final class LearningViewModel {
    /** Number of newly done responses after which retraining is worthwhile. */
    private static final int ENOUGH_DONE = 10;

    private static final Duration MIN_INTERVAL = Duration.seconds(20);

    private final SuggestionService suggestions;
    private final boolean readOnly;
    private final Background background;
    private final Notices notices;
    private final Messages messages;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<LearningStatus> status = new ReadOnlyObjectWrapper<>(LearningStatus.QUIET);
    /** The minimum time between two retrainings. */
    private final PauseTransition rest = new PauseTransition(MIN_INTERVAL);

    /** Set to cancel the running job. */
    private AtomicBoolean stop = new AtomicBoolean();

    private boolean withVectors = true;
    private boolean working;
    private boolean again;
    private boolean resting;
    private boolean closed;
    private boolean said;
    private int done;

    /** @param changed runs after suggestions have changed */
    public LearningViewModel(
            SuggestionService suggestions,
            boolean readOnly,
            Background background,
            Notices notices,
            Messages messages,
            Runnable changed) {
        this.suggestions = suggestions;
        this.readOnly = readOnly;
        this.background = background;
        this.notices = notices;
        this.messages = messages;
        this.changed = changed;
        rest.setOnFinished(event -> rested());
    }

    /** Starts a job, or another one after the running job. Called after opening and after an import. */
    public void start() {
        if (closed || readOnly) {
            return;
        }
        if (working) {
            again = true;
        } else {
            work();
        }
    }

    /** @param more number of responses newly marked as done */
    public void done(int more) {
        done += more;
        learnIfWorthIt();
    }

    private void learnIfWorthIt() {
        if (done >= ENOUGH_DONE && !resting) {
            start();
        }
    }

    private void rested() {
        resting = false;
        learnIfWorthIt();
    }

    private void work() {
        working = true;
        again = false;
        boolean enough = done >= ENOUGH_DONE;
        done = 0;
        AtomicBoolean mine = new AtomicBoolean();
        stop = mine;
        boolean vectors = withVectors;
        background
                .aside(() -> suggestions.keepUp(vectors, (made, texts) -> {
                    background.onScreen(() -> show(mine, texts - made));
                    return !mine.get();
                }))
                .onSuccess(this::keptUp)
                .onError(CancelledException.class, stopped -> {})
                .onError(Refusal.class, this::refused)
                .andFinally(() -> ended(enough))
                .start();
    }

    private void show(AtomicBoolean of, long left) {
        if (!closed && working && of == stop && !of.get()) {
            status.set(LearningStatus.reading(left));
        }
    }

    private void keptUp(KeptUp kept) {
        if (closed) {
            return;
        }
        kept.note().flatMap(this::sentence).ifPresent(this::say);
        if (kept.changed()) {
            changed.run();
        }
    }

    /** What is worth telling a coder; that too little is coded yet they already know. */
    private Optional<String> sentence(Note note) {
        if (note instanceof Note.WithoutVectors without) {
            return Optional.of(messages.text("learning.without", Messages.of(without.why())));
        }
        return note instanceof Note.TooMany many
                ? Optional.of(messages.text("learning.too-many", many.most()))
                : Optional.empty();
    }

    private void refused(Refusal refusal) {
        if (!closed) {
            say(Messages.of(refusal));
        }
    }

    /** Shows only the first such message, since coding works all the same. */
    private void say(String sentence) {
        if (!said) {
            said = true;
            notices.banner(sentence);
        }
    }

    private void ended(boolean learned) {
        working = false;
        if (closed) {
            return;
        }
        if (status.get().stage() == Stage.READING) {
            status.set(LearningStatus.QUIET);
        }
        if (learned) {
            resting = true;
            rest.playFromStart();
        }
        if (again) {
            work();
        }
    }

    /** Pauses sentence vectors, to free the processor; suggestions still come from rules and words. */
    public void pause() {
        if (status.get().stage() == Stage.READING) {
            status.set(new LearningStatus(Stage.PAUSED, status.get().left()));
            without();
        }
    }

    /** Continues after a pause. */
    public void resume() {
        if (status.get().stage() == Stage.PAUSED) {
            status.set(LearningStatus.reading(status.get().left()));
            withVectors = true;
            start();
        }
    }

    /** Computes no more vectors until the consultation is opened again; existing ones are kept. */
    public void cancel() {
        status.set(LearningStatus.QUIET);
        without();
    }

    private void without() {
        withVectors = false;
        stop.set(true);
        start();
    }

    /** Cancels the running job. Called before the file is closed. */
    public void close() {
        closed = true;
        stop.set(true);
        rest.stop();
    }

    public ReadOnlyObjectProperty<LearningStatus> statusProperty() {
        return status.getReadOnlyProperty();
    }
}
