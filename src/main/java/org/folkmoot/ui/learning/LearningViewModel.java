package org.folkmoot.ui.learning;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Refusal;
import org.folkmoot.service.suggest.SuggestionService;
import org.folkmoot.service.suggest.SuggestionService.KeptUp;
import org.folkmoot.service.suggest.SuggestionService.Note;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;
import org.folkmoot.ui.learning.LearningStatus.Stage;

/**
 * Keeps suggestions up with the coding: makes sentence vectors, and learns anew after every ten responses done, in the
 * background and one thing at a time. Paused or stopped, it goes on learning from words alone. Used on the interface
 * thread alone.
 */
public final class LearningViewModel {
    /** So many responses done are worth learning from. */
    private static final int WORTH = 10;

    private static final Duration APART = Duration.seconds(20);

    private final SuggestionService suggestions;
    private final boolean readOnly;
    private final Background background;
    private final Notices notices;
    private final Messages messages;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<LearningStatus> status = new ReadOnlyObjectWrapper<>(LearningStatus.QUIET);
    /** Lets some time go by between one learning and the next. */
    private final PauseTransition rest = new PauseTransition(APART);

    /** What the work under way looks at to see whether it should stop. */
    private AtomicBoolean stop = new AtomicBoolean();

    private boolean withVectors = true;
    private boolean working;
    private boolean again;
    private boolean resting;
    private boolean closed;
    private boolean said;
    private int done;

    /** @param changed hears that there are other suggestions */
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

    /** Begins, or takes in that there are other responses: after opening, and after an import. */
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

    /** Takes in that so many more responses are done. */
    public void done(int more) {
        done += more;
        learnIfWorthIt();
    }

    private void learnIfWorthIt() {
        if (done >= WORTH && !resting) {
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
        boolean enough = done >= WORTH;
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

    /** What is worth a sentence while somebody codes; that too little is coded yet they know. */
    private Optional<String> sentence(Note note) {
        if (note instanceof Note.WithoutVectors without) {
            return Optional.of(messages.text("learning.without", without.why()));
        }
        return note instanceof Note.TooMany many
                ? Optional.of(messages.text("learning.too-many", many.most()))
                : Optional.empty();
    }

    private void refused(Refusal refusal) {
        if (!closed) {
            say(refusal.getMessage());
        }
    }

    /** Once is enough: coding goes on all the same. */
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

    /** Lets the processor rest; suggestions come from rules and words meanwhile. */
    public void pause() {
        if (status.get().stage() == Stage.READING) {
            status.set(new LearningStatus(Stage.PAUSED, status.get().left()));
            without();
        }
    }

    /** Goes on where it was. */
    public void resume() {
        if (status.get().stage() == Stage.PAUSED) {
            status.set(LearningStatus.reading(status.get().left()));
            withVectors = true;
            start();
        }
    }

    /** Makes no more vectors until the consultation is opened again; what was made stays. */
    public void cancel() {
        status.set(LearningStatus.QUIET);
        without();
    }

    private void without() {
        withVectors = false;
        stop.set(true);
        start();
    }

    /** Stops, before the file closes. */
    public void close() {
        closed = true;
        stop.set(true);
        rest.stop();
    }

    public ReadOnlyObjectProperty<LearningStatus> statusProperty() {
        return status.getReadOnlyProperty();
    }
}
