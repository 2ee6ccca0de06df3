package org.folkmoot.store.file;

import java.nio.file.Path;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.TransactionMode;

/** Opens SQLite connections, configured for what they are used for. The caller closes them. */
public final class Connections {
    /** Suffix of the address of a file that no process writes to: SQLite then creates no files beside it. */
    public static final String IMMUTABLE = "?immutable=1";

    private static final int BUSY_TIMEOUT_MILLIS = 5_000;

    /** Negative: SQLite takes it for KiB, not pages. */
    private static final int CACHE_KIB = -32_000;

    private Connections() {}

    /** For an open consultation, whose lock the caller has: WAL, every commit synced to the disk. */
    public static Handle writer(Path file) {
        SQLiteConfig config = base();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        // INSERT OR REPLACE must fire the triggers that refuse DELETE.
        config.enableRecursiveTriggers(true);
        return connect(file, config, "");
    }

    /** For a file that no other process knows of yet: without a WAL, so that it is always a single file. */
    public static Handle draft(Path file) {
        SQLiteConfig config = base();
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        return connect(file, config, "");
    }

    /** For reading, while another connection may write. */
    public static Handle reader(Path file) {
        return reader(file, "");
    }

    /** @param suffix {@link #IMMUTABLE}, or empty */
    public static Handle reader(Path file, String suffix) {
        SQLiteConfig config = base();
        config.setReadOnly(true);
        return connect(file, config, suffix);
    }

    private static Handle connect(Path file, SQLiteConfig config, String suffix) {
        String url = "jdbc:sqlite:" + (suffix.isEmpty() ? file.toAbsolutePath().toString() : file.toUri() + suffix);
        return Jdbi.create(() -> config.createConnection(url)).open();
    }

    private static SQLiteConfig base() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
        config.setCacheSize(CACHE_KIB);
        return config;
    }
}
