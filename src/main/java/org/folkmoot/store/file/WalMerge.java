package org.folkmoot.store.file;

import java.nio.file.Path;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Merges the WAL into the file on a background thread after a large transaction. The commit is durable before that, so
 * its caller need not wait. Used only by the thread that writes.
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

    /** A passive checkpoint neither waits for readers nor blocks them. */
    private void merge() {
        try (Handle handle = Connections.writer(file)) {
            handle.createQuery("PRAGMA wal_checkpoint(PASSIVE)")
                    .mapTo(Integer.class)
                    .first();
        } catch (RuntimeException e) {
            // A later commit, or closing the file, merges the WAL. Nothing is lost.
            System.getLogger(WalMerge.class.getName()).log(System.Logger.Level.DEBUG, "the WAL was not merged");
        }
    }

    /** Waits for the running merge to finish, as there can be only one at a time. */
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
