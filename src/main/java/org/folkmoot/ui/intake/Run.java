package org.folkmoot.ui.intake;

import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.folkmoot.model.Progress;

/**
 * Adds up the progress of several sources that report one after the other, limits how often the screen is updated, and
 * passes on a request to stop.
 */
final class Run implements Progress {
    private static final long NANOS_BETWEEN = 50_000_000;
    private static final long NANOS_PER_SECOND = 1_000_000_000;
    /** Share of the work below which an estimate of the time left is too unsteady. */
    private static final double FIRST_ESTIMATE = 0.02;

    private final int sources;
    private final LongSupplier nanos;
    private final Consumer<Pace> heard;
    private final AtomicBoolean stop = new AtomicBoolean();
    private final long started;
    private long told;
    private long lastDone;
    private int source;

    /**
     * @param nanos a clock such as {@link System#nanoTime}
     * @param heard called on the worker thread
     */
    Run(int sources, LongSupplier nanos, Consumer<Pace> heard) {
        this.sources = sources;
        this.nanos = nanos;
        this.heard = heard;
        this.started = nanos.getAsLong();
        this.told = started - NANOS_BETWEEN;
    }

    /** Stops the run. Thread-safe. */
    void stop() {
        stop.set(true);
    }

    boolean stopped() {
        return stop.get();
    }

    @Override
    public boolean report(long done, long total) {
        if (done >= 0) {
            if (done < lastDone && source < sources - 1) {
                source++;
            }
            lastDone = done;
        }
        long now = nanos.getAsLong();
        if (now - told >= NANOS_BETWEEN) {
            told = now;
            heard.accept(pace(done, total, now - started));
        }
        return !stop.get();
    }

    private Pace pace(long done, long total, long taken) {
        if (total <= 0 || done < 0) {
            return Pace.START;
        }
        double share = Math.min(1, (source + (double) done / total) / sources);
        boolean tells = share >= FIRST_ESTIMATE && taken >= NANOS_PER_SECOND;
        return new Pace(
                share,
                tells
                        ? OptionalLong.of(Math.round(taken * (1 - share) / share / NANOS_PER_SECOND))
                        : OptionalLong.empty());
    }
}
