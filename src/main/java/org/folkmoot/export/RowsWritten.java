package org.folkmoot.export;

import org.folkmoot.model.Progress;

/** Counts rows over all files of one export and reports every few hundred. */
public final class RowsWritten {
    private static final long EVERY = 256;

    private final Progress progress;
    private long rows;

    public RowsWritten(Progress progress) {
        this.progress = progress;
    }

    /** A row was written. */
    void next() {
        rows++;
        if (rows % EVERY == 0) {
            report();
        }
    }

    /** Reports now. How many rows there will be is not known, as they are streamed. */
    void report() {
        progress.step(rows, -1);
    }
}
