package org.folkmoot.ui.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.HistoryFilter;
import org.folkmoot.model.HistoryStep;
import org.folkmoot.model.Progress;
import org.folkmoot.model.Refusal;
import org.folkmoot.model.UndoResult;
import org.folkmoot.service.review.HistoryService;
import org.folkmoot.service.review.HistoryService.News;
import org.folkmoot.service.review.HistoryService.Position;
import org.folkmoot.service.review.HistoryService.Reach;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Notices;

/**
 * The history as far as it was read: a page at first, more when somebody scrolls down. What is done meanwhile is put on
 * top; nothing that is shown is read again. Used on the interface thread alone.
 */
public final class HistoryViewModel {
    /** How many steps are read at once. */
    static final int PAGE = 200;

    /** Told of every undo and redo, so that the screens show what changed. */
    @FunctionalInterface
    public interface Follow {
        /** @param undo false for a redo */
        void reversed(UndoResult result, boolean undo);
    }

    /** What undoing back to a step means, before anything is done. */
    public record Question(HistoryStep last, int steps) {}

    private final HistoryService history;
    private final String coder;
    private final Background background;
    private final Notices notices;
    private final Follow follow;
    private final ObservableList<HistoryLine> lines = FXCollections.observableArrayList();
    private final ObservableList<String> coders = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<HistoryFilter> filter = new ReadOnlyObjectWrapper<>(HistoryFilter.ALL);
    private final ReadOnlyObjectWrapper<Position> position = new ReadOnlyObjectWrapper<>(new Position(0, 0));
    private final ReadOnlyObjectWrapper<Optional<Reach>> reach = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Question>> question = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Boolean> loaded = new ReadOnlyObjectWrapper<>(false);
    private Optional<HistoryStep> selected = Optional.empty();
    private long newest;
    private boolean goesOn;
    private boolean reading;
    private boolean again;
    private boolean shown;

    public HistoryViewModel(
            HistoryService history, String coder, Background background, Notices notices, Follow follow) {
        this.history = history;
        this.coder = coder;
        this.background = background;
        this.notices = notices;
        this.follow = follow;
    }

    /** Reads the newest steps. */
    public void open() {
        shown = true;
        again = false;
        HistoryFilter wanted = filter.get();
        record Opening(List<HistoryStep> steps, List<String> coders, Position position) {}
        read(
                () -> new Opening(history.page(wanted, Long.MAX_VALUE, PAGE), history.coders(), history.position()),
                opening -> {
                    if (!wanted.equals(filter.get())) {
                        return;
                    }
                    coders.setAll(opening.coders());
                    newest = Math.max(
                            newest,
                            opening.steps().stream()
                                    .findFirst()
                                    .map(HistoryStep::id)
                                    .orElse(0L));
                    goesOn = opening.steps().size() == PAGE;
                    position.set(opening.position());
                    lines.setAll(withDays(opening.steps(), Optional.empty()));
                    loaded.set(true);
                });
    }

    /** The panel was put away: nothing is followed any more. */
    public void hide() {
        shown = false;
    }

    /** Puts on top what was done since; costs the same however long the history is. */
    public void refresh() {
        if (!shown || !loaded.get()) {
            return;
        }
        if (reading) {
            again = true;
            return;
        }
        HistoryFilter wanted = filter.get();
        long after = newest;
        read(() -> history.since(wanted, after), news -> {
            if (wanted.equals(filter.get())) {
                take(news);
            }
        });
    }

    private void take(News news) {
        if (!news.undone().isEmpty()) {
            lines.replaceAll(line -> line instanceof HistoryLine.Entry entry
                            && news.undone().containsKey(entry.step().ordinary())
                            && news.undone().get(entry.step().ordinary())
                                    != entry.step().undone()
                    ? entry.undone(!entry.step().undone())
                    : line);
        }
        position.set(news.position());
        if (!news.steps().isEmpty()) {
            newest = Math.max(newest, news.steps().get(0).id());
            List<HistoryLine> fresh = withDays(news.steps(), Optional.empty());
            LocalDate last = day(news.steps().get(news.steps().size() - 1));
            if (!lines.isEmpty()
                    && lines.get(0) instanceof HistoryLine.Day top
                    && top.date().equals(last)) {
                lines.remove(0);
            }
            lines.addAll(0, fresh);
            if (!coders.contains(coder)) {
                coders.add(coder);
            }
        }
    }

    /** Reads the next page, if there is one. */
    public void more() {
        if (!goesOn || reading) {
            return;
        }
        HistoryFilter wanted = filter.get();
        Optional<HistoryStep> last = lastStep();
        read(() -> history.page(wanted, last.map(HistoryStep::id).orElse(Long.MAX_VALUE), PAGE), steps -> {
            if (wanted.equals(filter.get()) && last.equals(lastStep())) {
                goesOn = steps.size() == PAGE;
                lines.addAll(withDays(steps, last.map(HistoryViewModel::day)));
            }
        });
    }

    private Optional<HistoryStep> lastStep() {
        return lines.isEmpty() || !(lines.get(lines.size() - 1) instanceof HistoryLine.Entry entry)
                ? Optional.empty()
                : Optional.of(entry.step());
    }

    private static List<HistoryLine> withDays(List<HistoryStep> steps, Optional<LocalDate> above) {
        List<HistoryLine> made = new ArrayList<>();
        Optional<LocalDate> day = above;
        for (HistoryStep step : steps) {
            LocalDate date = day(step);
            if (!day.equals(Optional.of(date))) {
                made.add(new HistoryLine.Day(date));
                day = Optional.of(date);
            }
            made.add(new HistoryLine.Entry(step));
        }
        return made;
    }

    private static LocalDate day(HistoryStep step) {
        return step.at().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    /** Shows only some of the steps. */
    public void narrow(HistoryFilter wanted) {
        if (!wanted.equals(filter.get())) {
            filter.set(wanted);
            question.set(Optional.empty());
            open();
        }
    }

    /** Says which step is selected, and reads how far undoing it would still reach. */
    public void select(Optional<HistoryStep> step) {
        selected = step;
        reach.set(Optional.empty());
        question.set(Optional.empty());
        step.filter(this::mayUndo).ifPresent(chosen -> background
                .read(() -> history.reach(chosen.ordinary()))
                .onSuccess(read -> {
                    if (selected.equals(step)) {
                        reach.set(Optional.of(read));
                    }
                })
                .onError(Refusal.class, refusal -> {})
                .start());
    }

    public Optional<HistoryStep> selected() {
        return selected;
    }

    /** Whether it is a step of one's own that stands and can be undone. */
    public boolean mayUndo(HistoryStep step) {
        return own(step) && !step.undone();
    }

    /** Whether it is a step of one's own that is undone. */
    public boolean mayRedo(HistoryStep step) {
        return own(step) && step.undone();
    }

    private boolean own(HistoryStep step) {
        return !step.reverses() && step.kind().undoable() && step.coder().equals(coder);
    }

    /** Undoes a step further down and no other. */
    public void undoOne(HistoryStep step) {
        change(true, () -> history.undo(step.ordinary()));
    }

    /** Brings an undone step back. */
    public void redoOne(HistoryStep step) {
        change(false, () -> history.redo(step.ordinary()));
    }

    /** Counts what undoing back to a step would take back, and asks. */
    public void askUndoBackTo(HistoryStep step) {
        background
                .read(() -> history.stepsBackTo(step.ordinary()))
                .onSuccess(steps -> question.set(Optional.of(new Question(step, steps))))
                .onError(Refusal.class, refusal -> notices.banner(refusal.getMessage()))
                .start();
    }

    /** Does what was asked. */
    public void undoBack() {
        question.get().ifPresent(asked -> {
            question.set(Optional.empty());
            change(true, () -> history.undoBackTo(asked.last().ordinary(), Progress.NONE));
        });
    }

    /** Does nothing of what was asked. */
    public void leaveIt() {
        question.set(Optional.empty());
    }

    private void change(boolean undo, Callable<UndoResult> work) {
        background
                .write(work)
                .onSuccess(result -> {
                    follow.reversed(result, undo);
                    refresh();
                })
                .onError(CancelledException.class, stopped -> {})
                .onError(Refusal.class, refusal -> notices.toast(refusal.getMessage()))
                .start();
    }

    /** Reads the texts that a step was about. */
    public void texts(HistoryStep step, Consumer<List<Long>> then) {
        background
                .read(() -> history.texts(step.ordinary()))
                .onSuccess(then)
                .onError(Refusal.class, refusal -> notices.banner(refusal.getMessage()))
                .start();
    }

    private <T> void read(Callable<T> work, Consumer<T> then) {
        reading = true;
        background
                .read(work)
                .onSuccess(then)
                .onError(Refusal.class, refusal -> notices.banner(refusal.getMessage()))
                .andFinally(() -> {
                    reading = false;
                    if (again) {
                        again = false;
                        refresh();
                    }
                })
                .start();
    }

    /** The lines, newest first. */
    public ObservableList<HistoryLine> lines() {
        return lines;
    }

    /** Those who have done anything. */
    public ObservableList<String> coders() {
        return coders;
    }

    public ReadOnlyObjectProperty<HistoryFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /** What undo and redo take next. */
    public ReadOnlyObjectProperty<Position> positionProperty() {
        return position.getReadOnlyProperty();
    }

    /** How far undoing the selected step would reach, once that is known. */
    public ReadOnlyObjectProperty<Optional<Reach>> reachProperty() {
        return reach.getReadOnlyProperty();
    }

    /** What is to be confirmed. */
    public ReadOnlyObjectProperty<Optional<Question>> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** False until the first page is there. */
    public ReadOnlyObjectProperty<Boolean> loadedProperty() {
        return loaded.getReadOnlyProperty();
    }
}
