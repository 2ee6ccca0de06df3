package org.folkmoot.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.function.Function;
import org.folkmoot.model.Cancellation;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Progress;
import org.folkmoot.model.file.BackupReason;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.StoreReason;
import org.folkmoot.store.backup.Backups;
import org.folkmoot.store.file.Connections;
import org.folkmoot.store.file.IdleHandles;
import org.folkmoot.store.file.Inspection;
import org.folkmoot.store.file.Migrations;
import org.folkmoot.store.file.StoreErrors;
import org.folkmoot.store.file.StoreLock;
import org.folkmoot.store.file.Vacuum;
import org.folkmoot.store.file.WalMerge;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;

/**
 * An open consultation file. One thread at a time can write and one can read; others wait. When {@link #write} returns,
 * its changes are on disk (WAL with {@code synchronous=FULL}).
 */
public final class Store implements AutoCloseable {
    /** SQLite's default: the number of WAL pages after which a commit starts a checkpoint. */
    private static final int DEFAULT_CHECKPOINT_PAGES = 1_000;

    private final Path file;
    private final @Nullable StoreLock lock;
    private final @Nullable Handle writer;
    private final Handle reader;
    private final IdleHandles idle = new IdleHandles();
    private final Object writing = new Object();
    private final Object reading = new Object();
    private boolean closed;
    private final WalMerge merge;

    private Store(Path file, @Nullable StoreLock lock, @Nullable Handle writer, Handle reader) {
        this.file = file;
        this.lock = lock;
        this.writer = writer;
        this.reader = reader;
        this.merge = new WalMerge(file);
    }

    /**
     * Opens a file for writing and takes its lock. An older file is backed up and migrated.
     *
     * @throws Refusal if it is missing, not a consultation, from a newer version, damaged, locked or read-only
     */
    public static Store open(Path name) {
        Path file = Inspection.real(name);
        int version = Inspection.version(file, StoreLock.exists(file));
        StoreLock lock = StoreLock.take(file);
        Handle writer = null;
        try {
            Backups.clearDrafts(file);
            writer = Connections.writer(file);
            requireWal(file, writer);
            if (version < Migrations.CURRENT) {
                new Backups(Clock.systemUTC()).makeIfChanged(file, BackupReason.MIGRATION, Progress.NONE);
                Migrations.migrate(writer, version);
            }
            return new Store(file, lock, writer, Connections.reader(file));
        } catch (RuntimeException | SQLException e) {
            if (writer != null) {
                writer.close();
            }
            lock.close();
            throw StoreErrors.explain(file, e);
        }
    }

    /**
     * Opens a file for reading. Another process may write to it meanwhile.
     *
     * @throws Refusal if it is missing, not a consultation, from another version, damaged, or in a read-only folder
     *     with a WAL that was never merged
     */
    public static Store openForReading(Path name) {
        Path file = Inspection.real(name);
        if (Inspection.version(file, false) < Migrations.CURRENT) {
            throw Refusal.of(StoreReason.OLDER, file.getFileName());
        }
        try {
            return new Store(file, null, null, Connections.reader(file, Inspection.immutableSuffix(file)));
        } catch (RuntimeException e) {
            throw StoreErrors.explain(file, e);
        }
    }

    /** SQLite does not report that it cannot use a WAL, so the mode is checked. */
    private static void requireWal(Path file, Handle writer) {
        String mode =
                writer.createQuery("PRAGMA journal_mode").mapTo(String.class).one();
        if (!mode.equalsIgnoreCase("wal")) {
            throw StoreErrors.noWal(String.valueOf(file.getFileName()));
        }
    }

    static Store opened(Path file, StoreLock lock, Handle writer) {
        return new Store(file, lock, writer, Connections.reader(file));
    }

    public Path file() {
        return file;
    }

    public boolean readOnly() {
        return writer == null;
    }

    /** Runs {@code work} in one transaction and returns when it is durable. If {@code work} throws, nothing changes. */
    public <T> T write(Function<Handle, T> work) {
        Handle handle = writer;
        if (handle == null) {
            throw Refusal.of(StoreReason.OPEN_FOR_READING, file.getFileName());
        }
        synchronized (writing) {
            try {
                return handle.inTransaction(work::apply);
            } catch (RuntimeException e) {
                throw StoreErrors.explain(file, e);
            }
        }
    }

    /**
     * Like {@link #write}, for hundreds of megabytes: returns as soon as they are durable. A background thread merges
     * the WAL.
     */
    public <T> T writeLarge(Function<Handle, T> work) {
        synchronized (writing) {
            setCheckpointPages(0);
            try {
                return write(work);
            } finally {
                setCheckpointPages(DEFAULT_CHECKPOINT_PAGES);
                if (!readOnly()) {
                    merge.start();
                }
            }
        }
    }

    private void setCheckpointPages(int pages) {
        if (writer != null) {
            writer.execute("PRAGMA wal_autocheckpoint = " + pages);
        }
    }

    /**
     * Runs {@code work} on one consistent state of the file.
     *
     * @throws CancelledException if the file has been closed
     */
    public <T> T read(Function<Handle, T> work) {
        synchronized (reading) {
            if (closed) {
                throw new CancelledException();
            }
            try {
                return reader.inTransaction(work::apply);
            } catch (RuntimeException e) {
                throw StoreErrors.explain(file, e);
            }
        }
    }

    /** Like {@link #read}, on a connection of its own: long reads such as exports don't block the screen. */
    public <T> T readConcurrently(Function<Handle, T> work) {
        try (Handle handle = Connections.reader(file, writer == null ? Inspection.immutableSuffix(file) : "")) {
            return handle.inTransaction(work::apply);
        } catch (RuntimeException e) {
            throw StoreErrors.explain(file, e);
        }
    }

    /**
     * Like {@link #readConcurrently}, but another thread can cancel it.
     *
     * @throws CancelledException if it was cancelled
     */
    public <T> T readConcurrently(Function<Handle, T> work, Cancellation cancellation) {
        Handle handle =
                idle.take(() -> Connections.reader(file, writer == null ? Inspection.immutableSuffix(file) : ""));
        try {
            return cancellation.during(() -> interrupt(handle), () -> handle.inTransaction(work::apply));
        } catch (CancelledException e) {
            throw e;
        } catch (RuntimeException e) {
            throw StoreErrors.explain(file, e);
        } finally {
            idle.giveBack(handle);
        }
    }

    private static void interrupt(Handle handle) {
        try {
            handle.getConnection().unwrap(SQLiteConnection.class).getDatabase().interrupt();
        } catch (SQLException e) {
            // The query runs to its end, and its result is ignored.
            return;
        }
    }

    /**
     * Rewrites the whole file, so that no deleted byte is left in it.
     *
     * @throws Refusal if the disk is full, or another program is reading the file
     */
    public void rewrite() {
        Handle handle = writer;
        if (handle == null) {
            throw Refusal.of(StoreReason.OPEN_FOR_READING, file.getFileName());
        }
        synchronized (writing) {
            synchronized (reading) {
                merge.await();
                try {
                    Vacuum.run(file, handle);
                } catch (RuntimeException e) {
                    throw StoreErrors.explain(file, e);
                }
            }
        }
    }

    /**
     * Reads every page of the file; {@link #open} does so only with small files.
     *
     * @throws Refusal if a page is damaged
     */
    public void checkPages() {
        boolean sound = readConcurrently(Inspection::quickCheck);
        if (!sound) {
            throw StoreErrors.damaged(String.valueOf(file.getFileName()), null);
        }
    }

    /** Merges the WAL into the file and releases the lock. */
    @Override
    public void close() {
        idle.close();
        synchronized (reading) {
            closed = true;
            reader.close();
        }
        synchronized (writing) {
            merge.await();
            if (writer != null) {
                try (Statement statement = writer.getConnection().createStatement()) {
                    statement.execute("PRAGMA optimize");
                    statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
                } catch (SQLException e) {
                    // The WAL stays beside the file and is merged when the file is next opened. Nothing is lost.
                }
                writer.close();
            }
        }
        if (lock != null) {
            lock.close();
        }
    }
}
