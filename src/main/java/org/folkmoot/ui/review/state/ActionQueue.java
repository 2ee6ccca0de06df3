package org.folkmoot.ui.review.state;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Notices;
import org.folkmoot.ui.common.Work;

/**
 * Runs the coder's actions one at a time. While one waits for the disk, later key presses wait for it, so that each acts
 * on what the coder saw. Used on the UI thread only; reads and writes run in the background.
 */
public final class ActionQueue {
    private final Background background;
    private final Notices notices;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private Optional<Runnable> deferred = Optional.empty();
    private int held;

    public ActionQueue(Background background, Notices notices) {
        this.background = background;
        this.notices = notices;
    }

    /** Runs an action now, or after those under way. */
    public void run(Runnable action) {
        runDeferred();
        waiting.add(action);
        drain();
    }

    /** Reads the file; later actions wait for {@code then}. A refusal is shown as a banner. */
    <T> void read(Callable<T> work, Consumer<T> then) {
        start(background.read(work), then);
    }

    /** Writes to the file; later actions wait for {@code then}. A refusal is shown as a banner. */
    public <T> void write(Callable<T> work, Consumer<T> then) {
        start(background.write(work), then);
    }

    /** As {@link #write(Callable, Consumer)}, for a caller that shows the reason for a refusal itself. */
    <T> void write(Callable<T> work, Consumer<T> then, Consumer<String> refused) {
        hold();
        background
                .write(work)
                .onSuccess(then)
                .onError(Refusal.class, refusal -> refused.accept(Messages.of(refusal)))
                .andFinally(this::release)
                .start();
    }

    /** Starts work that may be cancelled; later actions wait for {@code then}, which cancelled work never calls. */
    <T> void start(Work<T> work, Consumer<T> then) {
        hold();
        work.onSuccess(then)
                .onError(CancelledException.class, cancelled -> {})
                .onError(Refusal.class, refusal -> notices.banner(Messages.of(refusal)))
                .andFinally(this::release)
                .start();
    }

    /** Reads the file without blocking key presses. A refusal is ignored: the response has gone, and the list shows that. */
    public <T> void readUnqueued(Callable<T> work, Consumer<T> then) {
        background.read(work).onSuccess(then).onError(Refusal.class, gone -> {}).start();
    }

    /** Runs work once the current frame is drawn, or before the next action if that is sooner; replaces deferred work. */
    void defer(Runnable work) {
        deferred = Optional.of(work);
        background.afterwards(this::runDeferred);
    }

    private void runDeferred() {
        Optional<Runnable> work = deferred;
        deferred = Optional.empty();
        work.ifPresent(Runnable::run);
    }

    /** Holds later actions back until {@link #release}. */
    void hold() {
        held++;
    }

    void release() {
        held--;
        drain();
    }

    /** Whether no action runs or waits; deferred work may be left. */
    boolean idle() {
        return held == 0 && waiting.isEmpty();
    }

    boolean hasDeferred() {
        return deferred.isPresent();
    }

    private void drain() {
        while (held == 0 && !waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
