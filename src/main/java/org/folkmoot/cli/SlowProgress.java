package org.folkmoot.cli;

import java.util.function.LongSupplier;
import org.folkmoot.model.Progress;

/** Reports progress only once an operation has taken a while. */
final class SlowProgress implements Progress {
    private static final long PATIENCE_NANOS = 2_000_000_000L;

    private final Console console;
    private final Texts texts;
    private final String what;
    private final LongSupplier nanos;
    private long lastNanos;

    SlowProgress(Console console, Texts texts, String what, LongSupplier nanos) {
        this.console = console;
        this.texts = texts;
        this.what = what;
        this.nanos = nanos;
        this.lastNanos = nanos.getAsLong();
    }

    @Override
    public boolean report(long done, long total) {
        long now = nanos.getAsLong();
        if (now - lastNanos >= PATIENCE_NANOS) {
            lastNanos = now;
            console.note(
                    total > 0
                            ? texts.get("progress.share", what, 100 * done / total)
                            : texts.get("progress.count", what, done));
        }
        return true;
    }
}
