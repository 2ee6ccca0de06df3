package org.folkmoot.ui;

import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Progress;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.service.Session;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;
import org.folkmoot.ui.learning.LearningViewModel;
import org.folkmoot.ui.review.state.DoneMarks;
import org.folkmoot.ui.review.state.ReviewViewModel;

/** Background maintenance of an open consultation, and warnings about its file. */
final class Upkeep {
    private final Session session;
    private final Background background;
    private final Notices notices;
    private final Messages messages;
    private final ReviewViewModel review;
    private final LearningViewModel learning;
    private boolean suggesting;
    private boolean learns;

    Upkeep(
            Session session,
            Background background,
            Notices notices,
            Messages messages,
            ReviewViewModel review,
            LearningViewModel learning) {
        this.session = session;
        this.background = background;
        this.notices = notices;
        this.messages = messages;
        this.review = review;
        this.learning = learning;
    }

    /** Called after opening: refreshes stale suggestions, makes the daily backup and detects languages. */
    void start() {
        warnOfUnfinishedErasure();
        if (session.readOnly()) {
            notices.banner(messages.text("place.read-only", session.file().getFileName()));
            return;
        }
        warnOfPlace();
        suggesting = true;
        background
                .write(() -> session.tagging().refreshIfStale(Progress.NONE))
                .onSuccess(changed -> {
                    if (changed) {
                        review.load();
                    }
                })
                .onError(Refusal.class, refusal -> notices.banner(Messages.of(refusal)))
                .andFinally(() -> {
                    suggesting = false;
                    startLearning();
                })
                .start();
        background
                .aside(() -> session.backups().daily(Progress.NONE))
                .onError(CancelledException.class, closed -> {})
                .onError(Refusal.class, refusal -> notices.banner(Messages.of(refusal)))
                .start();
        detectLanguages();
    }

    /** Whether suggestions from rules are being refreshed. */
    boolean suggesting() {
        return suggesting;
    }

    /** Turns on background learning of suggestions. */
    void learn() {
        learns = true;
        new DoneMarks(review, learning::done);
    }

    /** Called after an import. */
    void imported() {
        detectLanguages();
        startLearning();
    }

    private void startLearning() {
        if (learns) {
            learning.start();
        }
    }

    /** Responses can be filtered by language once it has been detected. */
    private void detectLanguages() {
        background
                .aside(() -> session.languages().tell(Progress.NONE))
                .onError(CancelledException.class, closed -> {})
                .onError(Refusal.class, refusal -> notices.banner(Messages.of(refusal)))
                .start();
    }

    private void warnOfPlace() {
        background
                .read(session::place)
                .onSuccess(place -> {
                    switch (place.kind()) {
                        case SYNCED -> notices.banner(messages.text("place.synced", place.name()));
                        case NETWORK -> notices.banner(messages.text("place.network", place.name()));
                        case LOCAL -> {}
                    }
                })
                .start();
    }

    /** Warns of erased submissions of which traces remain, so that no one takes them for erased. */
    private void warnOfUnfinishedErasure() {
        background
                .read(() -> session.erasure().unfinished())
                .onSuccess(references -> {
                    if (!references.isEmpty()) {
                        notices.banner(messages.text("received.unfinished", String.join(", ", references)));
                    }
                })
                .start();
    }
}
