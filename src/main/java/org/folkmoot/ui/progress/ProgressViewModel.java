package org.folkmoot.ui.progress;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Progress;
import org.folkmoot.model.Refusal;
import org.folkmoot.model.WorkDay;
import org.folkmoot.model.WorkProgress;
import org.folkmoot.service.report.ExportService;
import org.folkmoot.service.review.ProgressService;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Notices;

/**
 * Today's pace, read after every done mark; and the whole of it, read while somebody looks at it. One reading at a time:
 * what changes meanwhile is read once more at its end, however often it changed. Used on the interface thread alone.
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
    /** After a long counting the next begins no sooner than this many times as long after it. */
    private static final int REST = 9;

    private static final long LONG = 500_000_000;

    private boolean shown;
    private long notBefore = System.nanoTime();

    /** Whether a reading is under way, and whether another must follow it. */
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

    /** Somebody looks at the panel. */
    public void open() {
        shown = true;
        notBefore = System.nanoTime();
        refresh();
    }

    /** The panel was put away. */
    public void hide() {
        shown = false;
    }

    /** Something was marked, undone or counted differently. */
    public void refresh() {
        if (!begin(todays)) {
            return;
        }
        background
                .aside(() -> progress.today(ZoneId.systemDefault()))
                .onSuccess(day -> today.set(Optional.of(day)))
                .onError(Refusal.class, refusal -> notices.banner(refusal.getMessage()))
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
                .onError(Refusal.class, refusal -> notices.banner(refusal.getMessage()))
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

    /** Writes who opened and who finished each response. */
    public void export(Path out, Consumer<Path> then) {
        background
                .aside(() -> exports.table(ExportService.Table.COVERAGE, out, Progress.NONE))
                .onSuccess(then)
                .onError(CancelledException.class, stopped -> {})
                .onError(Refusal.class, refusal -> notices.banner(refusal.getMessage()))
                .start();
    }

    /** The coder's own day so far; empty until it was read. */
    public ReadOnlyObjectProperty<Optional<WorkDay>> todayProperty() {
        return today.getReadOnlyProperty();
    }

    /** All of it; empty until somebody looked. */
    public ReadOnlyObjectProperty<Optional<WorkProgress>> overviewProperty() {
        return overview.getReadOnlyProperty();
    }
}
