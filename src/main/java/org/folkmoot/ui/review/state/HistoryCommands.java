package org.folkmoot.ui.review.state;

import java.util.List;
import java.util.Optional;
import org.folkmoot.model.history.UndoResult;
import org.folkmoot.service.review.HistoryService;
import org.folkmoot.service.review.ReviewService;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;

/** Undoes and redoes the coder's own steps. */
public final class HistoryCommands {
    private final HistoryService history;
    private final ReviewService review;
    private final ReviewViewModel model;
    private final Notices notices;
    private final Messages messages;

    public HistoryCommands(
            HistoryService history, ReviewService review, ReviewViewModel model, Notices notices, Messages messages) {
        this.history = history;
        this.review = review;
        this.model = model;
        this.notices = notices;
        this.messages = messages;
    }

    /** Undoes the coder's latest step. */
    public void undo() {
        model.queue().run(() -> model.queue().write(history::undo, result -> reversed(result, true)));
    }

    /** Redoes the step undone last. */
    public void redo() {
        model.queue().run(() -> model.queue().write(history::redo, result -> reversed(result, false)));
    }

    private void reversed(Optional<UndoResult> result, boolean undo) {
        result.ifPresentOrElse(
                done -> reversed(done, undo),
                () -> notices.toast(messages.text(undo ? "review.undo.nothing" : "review.redo.nothing")));
    }

    /** Reports what an undo or redo changed, wherever it was asked for, and shows it. */
    public void reversed(UndoResult done, boolean undo) {
        String what = done.steps() > 1
                ? messages.text("review.undo.steps", done.steps())
                : messages.text("step." + done.what().word(), done.detail()).strip();
        notices.toast(
                done.kept() > 0
                        ? messages.text(undo ? "review.undo.kept" : "review.redo.kept", what, done.kept())
                        : messages.text(undo ? "review.undo.done" : "review.redo.done", what));
        model.changes().saved(done.at());
        refresh(done);
    }

    /** One response is read again and selected; for several, the list is loaded again, with the themes if they changed. */
    private void refresh(UndoResult done) {
        List<Long> texts = done.textIds();
        if (done.codeframe()) {
            model.codeframeChanged(true);
        } else if (texts.size() == 1 && model.responses().list().contains(texts.get(0))) {
            long textId = texts.get(0);
            model.queue().read(() -> review.detail(textId), fresh -> {
                model.changes().response(fresh);
                model.responses().list().selectText(textId);
            });
        } else {
            model.responses().relist();
        }
    }
}
