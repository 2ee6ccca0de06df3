package org.folkmoot.model;

import java.util.function.Supplier;

/** Lets one thread break off what another is doing; that one then throws {@link CancelledException}. */
public final class Cancellation {
    private boolean cancelled;
    private Runnable stop = () -> {};

    /** Stops what is under way, and whatever would begin. */
    public synchronized void cancel() {
        cancelled = true;
        stop.run();
    }

    public synchronized boolean cancelled() {
        return cancelled;
    }

    /**
     * Does some work that {@link #cancel} ends early.
     *
     * @param breakOff makes the work fail soon; called from another thread, and never after the work has ended
     */
    public <T> T during(Runnable breakOff, Supplier<T> work) {
        begin(breakOff);
        try {
            return work.get();
        } catch (RuntimeException failure) {
            if (cancelled()) {
                throw new CancelledException();
            }
            throw failure;
        } finally {
            end();
        }
    }

    private synchronized void begin(Runnable breakOff) {
        if (cancelled) {
            throw new CancelledException();
        }
        stop = breakOff;
    }

    private synchronized void end() {
        stop = () -> {};
    }
}
