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
import org.folkmoot.model.history.HistoryFilter;
import org.folkmoot.model.history.HistoryStep;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.service.review.HistoryService;
import org.folkmoot.service.review.HistoryService.News;
import org.folkmoot.service.review.HistoryService.Position;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;

/**
 * The history as far as it has been read: one page at first, more on scrolling down. New steps are added at the top
 * without reading the rest again. Confined to the JavaFX thread.
 */
public final class HistoryViewModel {
    /** Steps read at a time. */
    static final int PAGE = 200;

    private final HistoryService history;
    private final String coder;
    private final Background background;
    private final Notices notices;
    private final HistorySelection selection;
    private final ObservableList<HistoryLine> lines = FXCollections.observableArrayList();
    private final ObservableList<String> coders = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<HistoryFilter> filter = new ReadOnlyObjectWrapper<>(HistoryFilter.ALL);
    private final ReadOnlyObjectWrapper<Position> position = new ReadOnlyObjectWrapper<>(new Position(0, 0));
    private final ReadOnlyObjectWrapper<Boolean> loaded = new ReadOnlyObjectWrapper<>(false);
    private long newest;
    private boolean hasMore;
    private boolean reading;
    private boolean again;
    private boolean shown;

    /** @param follow called after every undo and redo, so that the screens show what changed */
    public HistoryViewModel(
            HistoryService history,
            String coder,
            Background background,
            Notices notices,
            HistorySelection.Follow follow) {
        this.history = history;
        this.coder = coder;
        this.background = background;
        this.notices = notices;
        this.selection = new HistorySelection(history, coder, background, notices, (result, undo) -> {
            follow.reversed(result, undo);
            refresh();
        });
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
                    hasMore = opening.steps().size() == PAGE;
                    position.set(opening.position());
                    lines.setAll(withDays(opening.steps(), Optional.empty()));
                    loaded.set(true);
                });
    }

    /** Called when the panel closes; new steps are no longer read. */
    public void hide() {
        shown = false;
    }

    /** Adds the steps made since the last read. The cost does not depend on the length of the history. */
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
        if (!hasMore || reading) {
            return;
        }
        HistoryFilter wanted = filter.get();
        Optional<HistoryStep> last = lastStep();
        read(() -> history.page(wanted, last.map(HistoryStep::id).orElse(Long.MAX_VALUE), PAGE), steps -> {
            if (wanted.equals(filter.get()) && last.equals(lastStep())) {
                hasMore = steps.size() == PAGE;
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

    /** Shows only the steps that pass a filter. */
    public void narrow(HistoryFilter wanted) {
        if (!wanted.equals(filter.get())) {
            filter.set(wanted);
            selection.cancelQuestion();
            open();
        }
    }

    private <T> void read(Callable<T> work, Consumer<T> then) {
        reading = true;
        background
                .read(work)
                .onSuccess(then)
                .onError(Refusal.class, refusal -> notices.banner(Messages.of(refusal)))
                .andFinally(() -> {
                    reading = false;
                    if (again) {
                        again = false;
                        refresh();
                    }
                })
                .start();
    }

    /** The selected step and what can be done with it. */
    public HistorySelection selection() {
        return selection;
    }

    /** Steps under day headings, newest first. */
    public ObservableList<HistoryLine> lines() {
        return lines;
    }

    /** Names of all coders with a step. */
    public ObservableList<String> coders() {
        return coders;
    }

    public ReadOnlyObjectProperty<HistoryFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /** The steps that undo and redo would affect next. */
    public ReadOnlyObjectProperty<Position> positionProperty() {
        return position.getReadOnlyProperty();
    }

    /** False until the first page has been read. */
    public ReadOnlyObjectProperty<Boolean> loadedProperty() {
        return loaded.getReadOnlyProperty();
    }
}
