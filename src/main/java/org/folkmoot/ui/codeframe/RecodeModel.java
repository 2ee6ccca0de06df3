package org.folkmoot.ui.codeframe;

import java.util.function.Consumer;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.coding.RecodeItem;
import org.folkmoot.service.codeframe.RecodeService;
import org.folkmoot.service.review.HistoryService;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;

/** The queue of responses to review for a theme that was created after they were done. JavaFX thread only. */
public final class RecodeModel {
    private final CodeframeWork work;
    private final RecodeService recoding;
    private final HistoryService history;
    private final Notices notices;
    private final Messages messages;
    private final CodeframeChanges changes;
    private boolean stale;

    public RecodeModel(
            CodeframeWork work,
            RecodeService recoding,
            HistoryService history,
            Notices notices,
            Messages messages,
            CodeframeChanges changes) {
        this.work = work;
        this.recoding = recoding;
        this.history = history;
        this.notices = notices;
        this.messages = messages;
        this.changes = changes;
    }

    /** Finds the responses that may need the theme. */
    void lineUp(Theme theme, Consumer<RecodeService.State> then) {
        work.write(() -> recoding.lineUp(theme.id()), then);
    }

    void state(Theme theme, Consumer<RecodeService.State> then) {
        work.read(() -> recoding.state(theme.id()), then);
    }

    /** @param refused runs after a refusal has been shown */
    void decide(Theme theme, RecodeItem item, boolean fits, Runnable done, Runnable refused) {
        work.write(
                () -> recoding.decide(theme.id(), item, fits),
                step -> {
                    stale = true;
                    done.run();
                },
                why -> {
                    work.refuse(why);
                    refused.run();
                });
    }

    /** Reopens every response that was done before the theme was created. */
    void reopen(Theme theme, Runnable done) {
        work.write(() -> recoding.reopen(theme.id()), reopened -> {
            stale = true;
            notices.toast(
                    messages.text("codeframe.recode.reopened", reopened), messages.text("action.undo"), changes::undo);
            done.run();
        });
    }

    /** Undoes the last decision without leaving the queue. */
    void undo(Runnable done) {
        work.write(history::undo, undone -> {
            stale = true;
            done.run();
        });
    }

    /** Updates the other screens with the decisions taken in the queue. */
    void leave() {
        if (stale) {
            stale = false;
            changes.changed(true);
        }
    }
}
