package org.folkmoot.export;

import org.folkmoot.model.Progress;

/** Counts the rows written in one export, across files, and reports progress every few hundred rows. */
public final class RowsWritten {
    private static final long EVERY = 256;

    private final Progress progress;
    private long rows;

    public RowsWritten(Progress progress) {
        this.progress = progress;
    }

    /** Records that a row was written. */
    void next() {
        rows++;
        if (rows % EVERY == 0) {
            report();
        }
    }

    /** Reports now. The total is unknown, because rows are streamed. */
    void report() {
        progress.step(rows, -1);
    }
}
