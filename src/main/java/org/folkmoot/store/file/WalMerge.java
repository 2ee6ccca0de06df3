package org.folkmoot.store.file;

import java.nio.file.Path;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Merges the WAL into the file on a thread of its own, after a transaction that wrote much. What was committed is
 * durable before that; whoever waited for the commit need not wait for the merging too. Used by the thread that writes.
 */
public final class WalMerge {
    private final Path file;
    private @Nullable Thread thread;

    public WalMerge(Path file) {
        this.file = file;
    }

    public void start() {
        await();
        Thread merging = new Thread(this::merge, "folkmoot-merging");
        merging.setDaemon(true);
        merging.start();
        thread = merging;
    }

    /** Without waiting for readers and without holding anybody up. */
    private void merge() {
        try (Handle handle = Connections.writer(file)) {
            handle.createQuery("PRAGMA wal_checkpoint(PASSIVE)")
                    .mapTo(Integer.class)
                    .first();
        } catch (RuntimeException e) {
            // The WAL stays as it is and is merged by a later commit, or when the file is closed: nothing is lost.
            System.getLogger(WalMerge.class.getName()).log(System.Logger.Level.DEBUG, "the WAL was not merged");
        }
    }

    /** Returns when nothing is being merged: only one at a time can. */
    public void await() {
        Thread merging = thread;
        if (merging == null) {
            return;
        }
        boolean interrupted = false;
        while (merging.isAlive()) {
            try {
                merging.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        thread = null;
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
