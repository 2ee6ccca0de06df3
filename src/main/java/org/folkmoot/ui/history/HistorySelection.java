package org.folkmoot.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Progress;
import org.folkmoot.model.history.HistoryStep;
import org.folkmoot.model.history.UndoResult;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.service.review.HistoryService;
import org.folkmoot.service.review.HistoryService.Reach;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;

/** The selected step of the history, and what can be done with it. Coders can undo and redo their own steps only. */
public final class HistorySelection {
    /** Called after every undo and redo. */
    @FunctionalInterface
    public interface Follow {
        /** @param undo false for a redo */
        void reversed(UndoResult result, boolean undo);
    }

    /** Asks for confirmation before all own steps back to and including {@code last} are undone. */
    public record Question(HistoryStep last, int steps) {}

    private final HistoryService history;
    private final String coder;
    private final Background background;
    private final Notices notices;
    private final Follow follow;
    private final ReadOnlyObjectWrapper<Optional<Reach>> reach = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Question>> question = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<HistoryStep> step = Optional.empty();

    HistorySelection(HistoryService history, String coder, Background background, Notices notices, Follow follow) {
        this.history = history;
        this.coder = coder;
        this.background = background;
        this.notices = notices;
        this.follow = follow;
    }

    /** Selects a step and, if it can be undone, reads how much of it an undo would still change. */
    public void select(Optional<HistoryStep> wanted) {
        step = wanted;
        reach.set(Optional.empty());
        question.set(Optional.empty());
        wanted.filter(this::canUndo).ifPresent(selected -> background
                .read(() -> history.reach(selected.ordinary()))
                .onSuccess(read -> {
                    if (step.equals(wanted)) {
                        reach.set(Optional.of(read));
                    }
                })
                .onError(Refusal.class, refusal -> {})
                .start());
    }

    public Optional<HistoryStep> step() {
        return step;
    }

    /** Whether it is the coder's own step, of a kind that can be undone, and not undone yet. */
    public boolean canUndo(HistoryStep candidate) {
        return isOwn(candidate) && !candidate.undone();
    }

    /** Whether it is the coder's own step and is undone. */
    public boolean canRedo(HistoryStep candidate) {
        return isOwn(candidate) && candidate.undone();
    }

    private boolean isOwn(HistoryStep candidate) {
        return !candidate.reverses()
                && candidate.kind().undoable()
                && candidate.coder().equals(coder);
    }

    /** Undoes this step only, leaving later ones in place. */
    public void undoOne(HistoryStep undone) {
        change(true, () -> history.undo(undone.ordinary()));
    }

    public void redoOne(HistoryStep redone) {
        change(false, () -> history.redo(redone.ordinary()));
    }

    /** Counts the steps that undoing back to a step would undo, and asks for confirmation. */
    public void askUndoBackTo(HistoryStep last) {
        background
                .read(() -> history.stepsBackTo(last.ordinary()))
                .onSuccess(steps -> question.set(Optional.of(new Question(last, steps))))
                .onError(Refusal.class, refusal -> notices.banner(Messages.of(refusal)))
                .start();
    }

    /** Confirms the question. */
    public void undoBack() {
        question.get().ifPresent(asked -> {
            question.set(Optional.empty());
            change(true, () -> history.undoBackTo(asked.last().ordinary(), Progress.NONE));
        });
    }

    /** Withdraws the question; nothing is undone. */
    public void cancelQuestion() {
        question.set(Optional.empty());
    }

    private void change(boolean undo, Callable<UndoResult> work) {
        background
                .write(work)
                .onSuccess(result -> follow.reversed(result, undo))
                .onError(CancelledException.class, cancelled -> {})
                .onError(Refusal.class, refusal -> notices.toast(Messages.of(refusal)))
                .start();
    }

    /** Reads the ids of the texts that a step affected. */
    public void texts(HistoryStep affecting, Consumer<List<Long>> then) {
        background
                .read(() -> history.texts(affecting.ordinary()))
                .onSuccess(then)
                .onError(Refusal.class, refusal -> notices.banner(Messages.of(refusal)))
                .start();
    }

    /** How much of the selected step an undo would still change; empty until read, and where it cannot be undone. */
    public ReadOnlyObjectProperty<Optional<Reach>> reachProperty() {
        return reach.getReadOnlyProperty();
    }

    /** The question waiting for confirmation. */
    public ReadOnlyObjectProperty<Optional<Question>> questionProperty() {
        return question.getReadOnlyProperty();
    }
}
