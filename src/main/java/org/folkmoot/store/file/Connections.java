package org.folkmoot.store.file;

import java.nio.file.Path;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.TransactionMode;

/** Opens SQLite connections with the settings for each use. The caller closes them. */
public final class Connections {
    /** URL suffix for a file that no process writes to. SQLite then creates no files beside it. */
    public static final String IMMUTABLE = "?immutable=1";

    private static final int BUSY_TIMEOUT_MILLIS = 5_000;

    /** A negative number is a size in KiB; a positive one would be pages. */
    private static final int CACHE_KIB = -32_000;

    private Connections() {}

    /** For an open consultation whose lock the caller holds: WAL, and every commit is synced to disk. */
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

    /** For a file that no other process knows of yet: without a WAL, so that there is only one file. */
    public static Handle draft(Path file) {
        SQLiteConfig config = base();
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        return connect(file, config, "");
    }

    /** For reading. Another connection may write meanwhile. */
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
        // Otherwise the journals of statements, with texts of responses, go to the system's folder for temporary files.
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        return config;
    }
}
