package org.folkmoot.ui;

import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Progress;
import org.folkmoot.model.Refusal;
import org.folkmoot.service.Session;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;
import org.folkmoot.ui.learning.LearningViewModel;
import org.folkmoot.ui.review.state.DoneMarks;
import org.folkmoot.ui.review.state.ReviewViewModel;

/** What is done for an open consultation without anybody waiting for it, and what is said of its file. */
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

    /** After opening: suggestions are brought up to date if they need to be, languages told, a backup made. */
    void start() {
        sayUnfinished();
        if (session.readOnly()) {
            notices.banner(messages.text("place.read-only", session.file().getFileName()));
            return;
        }
        sayPlace();
        suggesting = true;
        background
                .write(() -> session.tagging().refreshIfStale(Progress.NONE))
                .onSuccess(changed -> {
                    if (changed) {
                        review.load();
                    }
                })
                .onError(Refusal.class, refusal -> notices.banner(refusal.getMessage()))
                .andFinally(() -> {
                    suggesting = false;
                    keepUp();
                })
                .start();
        background
                .aside(() -> session.backups().daily(Progress.NONE))
                .onError(CancelledException.class, closed -> {})
                .onError(Refusal.class, refusal -> notices.banner(refusal.getMessage()))
                .start();
        tellLanguages();
    }

    /** Whether rules are still being looked through. */
    boolean suggesting() {
        return suggesting;
    }

    /** From now on suggestions are learned beside the coding. */
    void learn() {
        learns = true;
        new DoneMarks(review, learning::done);
    }

    /** Takes in that there are other responses. */
    void imported() {
        tellLanguages();
        keepUp();
    }

    private void keepUp() {
        if (learns) {
            learning.start();
        }
    }

    /** So that responses can be listed by their language. */
    private void tellLanguages() {
        background
                .aside(() -> session.languages().tell(Progress.NONE))
                .onError(CancelledException.class, closed -> {})
                .onError(Refusal.class, refusal -> notices.banner(refusal.getMessage()))
                .start();
    }

    private void sayPlace() {
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

    /** Nobody may believe that a submission is gone while traces of it are left. */
    private void sayUnfinished() {
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
