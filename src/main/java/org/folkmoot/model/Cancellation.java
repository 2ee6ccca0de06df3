package org.folkmoot.model;

import java.util.function.Supplier;

/** Lets one thread stop another thread's work, which then throws {@link CancelledException}. */
public final class Cancellation {
    private boolean cancelled;
    private Runnable stop = () -> {};

    /** Stops the work in progress and any work that would start later. */
    public synchronized void cancel() {
        cancelled = true;
        stop.run();
    }

    public synchronized boolean cancelled() {
        return cancelled;
    }

    /**
     * Runs work that {@link #cancel} can stop early.
     *
     * @param breakOff makes the work fail soon; called from another thread, never after the work has ended
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
