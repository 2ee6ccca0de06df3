package org.folkmoot.ui.common;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.folkmoot.model.Defect;

/** Logs internal errors and shows each with the code that identifies it in the log. Safe on every thread. */
public final class Defects implements Thread.UncaughtExceptionHandler {
    private static final System.Logger LOG = System.getLogger(Defects.class.getName());

    private final Map<String, Long> counts = new ConcurrentHashMap<>();
    private final Executor screen;
    private final Consumer<String> show;

    /**
     * @param screen runs work on the JavaFX thread
     * @param show shows an error's code to the user
     */
    public Defects(Executor screen, Consumer<String> show) {
        this.screen = screen;
        this.show = show;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        report(failure);
    }

    /**
     * Logs a failure and shows its code. An error that recurs, such as one in layout that fails at every frame, is logged
     * in full once, then counted at each doubling.
     */
    public void report(Throwable failure) {
        Defect defect = Defect.of(failure);
        long count = counts.merge(defect.code(), 1L, Long::sum);
        if (count == 1) {
            LOG.log(System.Logger.Level.ERROR, defect.report());
        } else if (Long.bitCount(count) == 1) {
            LOG.log(System.Logger.Level.ERROR, "Internal error " + defect.code() + " occurred " + count + " times");
        }
        screen.execute(() -> show(defect.code()));
    }

    /** A failure to show an error is logged only: showing that one would fail likewise. */
    private void show(String code) {
        try {
            show.accept(code);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, Defect.of(e).report());
        }
    }

    /** Codes of all errors so far. */
    public Set<String> codes() {
        return Set.copyOf(counts.keySet());
    }
}
