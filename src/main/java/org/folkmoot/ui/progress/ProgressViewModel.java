package org.folkmoot.ui.progress;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Progress;
import org.folkmoot.model.history.WorkDay;
import org.folkmoot.model.history.WorkProgress;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.service.report.ExportService;
import org.folkmoot.service.review.ProgressService;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;

/**
 * Today's pace, read after every done mark, and the overview, read while the panel is open. Only one read runs at a time;
 * any number of changes during it cause one further read. Confined to the JavaFX thread.
 */
public final class ProgressViewModel {
    private final ProgressService progress;
    private final ExportService exports;
    private final Background background;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Optional<WorkDay>> today = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<WorkProgress>> overview =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Latest todays = new Latest();
    private final Latest overviews = new Latest();
    /** After a read longer than {@link #LONG}, the next starts no sooner than this many times its duration later. */
    private static final int REST = 9;

    /** In nanoseconds. */
    private static final long LONG = 500_000_000;

    private boolean shown;
    private long notBefore = System.nanoTime();

    /** Whether a read is running, and whether another must follow it. */
    private static final class Latest {
        private boolean reading;
        private boolean again;
    }

    public ProgressViewModel(ProgressService progress, ExportService exports, Background background, Notices notices) {
        this.progress = progress;
        this.exports = exports;
        this.background = background;
        this.notices = notices;
    }

    /** Called when the panel opens. */
    public void open() {
        shown = true;
        notBefore = System.nanoTime();
        refresh();
    }

    /** Called when the panel closes. */
    public void hide() {
        shown = false;
    }

    /** Called when done marks or counts have changed. */
    public void refresh() {
        if (!begin(todays)) {
            return;
        }
        background
                .aside(() -> progress.today(ZoneId.systemDefault()))
                .onSuccess(day -> today.set(Optional.of(day)))
                .onError(Refusal.class, refusal -> notices.banner(Messages.of(refusal)))
                .andFinally(() -> end(todays))
                .start();
        readOverview();
    }

    private void readOverview() {
        if (!shown || System.nanoTime() - notBefore < 0 || !begin(overviews)) {
            return;
        }
        long began = System.nanoTime();
        background
                .aside(() -> progress.overview(ZoneId.systemDefault()))
                .onSuccess(read -> overview.set(Optional.of(read)))
                .onError(Refusal.class, refusal -> notices.banner(Messages.of(refusal)))
                .andFinally(() -> {
                    long took = System.nanoTime() - began;
                    notBefore = System.nanoTime() + (took > LONG ? REST * took : 0);
                    end(overviews);
                })
                .start();
    }

    private static boolean begin(Latest latest) {
        latest.again = latest.reading;
        boolean free = !latest.reading;
        latest.reading = true;
        return free;
    }

    private void end(Latest latest) {
        latest.reading = false;
        if (latest.again) {
            latest.again = false;
            refresh();
        }
    }

    /** Exports who opened and who completed each response. */
    public void export(Path out, Consumer<Path> then) {
        background
                .aside(() -> exports.table(ExportService.Table.COVERAGE, out, Progress.NONE))
                .onSuccess(then)
                .onError(CancelledException.class, stopped -> {})
                .onError(Refusal.class, refusal -> notices.banner(Messages.of(refusal)))
                .start();
    }

    /** The current coder's progress today; empty until read. */
    public ReadOnlyObjectProperty<Optional<WorkDay>> todayProperty() {
        return today.getReadOnlyProperty();
    }

    /** The progress of all coders; empty until the panel was open. */
    public ReadOnlyObjectProperty<Optional<WorkProgress>> overviewProperty() {
        return overview.getReadOnlyProperty();
    }
}
