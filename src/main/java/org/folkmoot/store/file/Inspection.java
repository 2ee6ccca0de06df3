package org.folkmoot.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.StoreReason;
import org.jdbi.v3.core.Handle;

/** Inspects a file before it is opened, without changing it. */
public final class Inspection {
    /** Up to this size, checking every page is too fast to notice. */
    private static final long SMALL = 128L << 20;

    private Inspection() {}

    /**
     * Resolves links and relative names, because the lock and the WAL lie beside the real file.
     *
     * @throws Refusal if the file does not exist
     */
    public static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            throw Refusal.caused(e, StoreReason.MISSING, file);
        }
    }

    /**
     * Reads the file's schema version.
     *
     * @param unclean whether the last process to write may have died; see {@link StoreLock#exists}
     * @throws Refusal if it is missing, a folder, not a consultation, damaged or from a newer version
     */
    public static int version(Path file, boolean unclean) {
        String name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            throw Refusal.of(StoreReason.FOLDER, name);
        }
        if (!Files.isReadable(file)) {
            throw Refusal.of(StoreReason.NO_ACCESS, name);
        }
        Path wal = file.resolveSibling(file.getFileName() + "-wal");
        if (FileSignatures.isUnreadableWal(wal) || FileSignatures.hasUnknownFormat(file)) {
            throw StoreErrors.damaged(name, null);
        }
        rollBack(file);
        try (Handle handle = Connections.reader(file, immutableSuffix(file))) {
            if (!isOurs(handle)) {
                throw FileSignatures.isOurs(file) ? StoreErrors.damaged(name, null) : StoreErrors.notOurs(name, null);
            }
            int version = pragma(handle, "user_version");
            if (version > Migrations.CURRENT) {
                throw Refusal.of(StoreReason.NEWER, name, version, Migrations.CURRENT);
            }
            if (!SchemaVersion.fits(handle, version)) {
                throw StoreErrors.damaged(name, null);
            }
            boolean everyPage = unclean || hasUnmerged(wal) || Files.size(file) <= SMALL;
            boolean sound = everyPage ? quickCheck(handle) : looksSound(handle);
            if (!sound) {
                throw StoreErrors.damaged(name, null);
            }
            return version;
        } catch (IOException e) {
            throw Refusal.of(StoreReason.UNREADABLE, name);
        } catch (RuntimeException e) {
            if (StoreErrors.isNotADatabase(e) && FileSignatures.isOurs(file)) {
                throw StoreErrors.damaged(name, e);
            }
            throw StoreErrors.explain(file, e);
        }
    }

    /** A read-only connection refuses a file with a hot journal, so a connection that may write rolls it back first. */
    private static void rollBack(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null
                || !Files.isWritable(folder)
                || !hasUnmerged(file.resolveSibling(file.getFileName() + "-journal"))) {
            return;
        }
        try (Handle handle = Connections.draft(file)) {
            pragma(handle, "schema_version");
        } catch (RuntimeException e) {
            throw StoreErrors.explain(file, e);
        }
    }

    public static boolean isOurs(Handle handle) {
        return pragma(handle, "application_id") == Migrations.APPLICATION_ID;
    }

    /** Reads every page: about a second for each gigabyte in memory, much longer from a slow disk. */
    public static boolean quickCheck(Handle handle) {
        return handle.createQuery("PRAGMA quick_check(1)")
                .mapTo(String.class)
                .one()
                .equals("ok");
    }

    /** Reads the schema and the first and last row of every table; takes milliseconds whatever the size. */
    private static boolean looksSound(Handle handle) {
        List<String> tables = handle.createQuery("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type ="
                        + " 'table' AND name NOT LIKE 'sqlite_%'")
                .mapTo(String.class)
                .list();
        for (String table : tables) {
            String key = handle.createQuery("SELECT group_concat('\"' || name || '\" DESC') FROM (SELECT name FROM"
                            + " pragma_table_info(?) WHERE pk > 0 ORDER BY pk)")
                    .bind(0, table)
                    .mapTo(String.class)
                    .one();
            handle.execute("SELECT * FROM \"" + table + "\" LIMIT 1");
            handle.execute("SELECT * FROM \"" + table + "\" ORDER BY " + key + " LIMIT 1");
        }
        return tables.contains("consultation");
    }

    /**
     * Where the folder is read-only, SQLite cannot create the index of the WAL. The file must then be opened as
     * immutable, which is safe only if there is no WAL.
     */
    public static String immutableSuffix(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isWritable(folder)) {
            return "";
        }
        if (hasUnmerged(file.resolveSibling(file.getFileName() + "-wal"))) {
            throw Refusal.of(StoreReason.UNMERGED, file.getFileName());
        }
        return Connections.IMMUTABLE;
    }

    private static boolean hasUnmerged(Path wal) {
        try {
            return Files.size(wal) > 0;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    public static int pragma(Handle handle, String name) {
        return handle.createQuery("PRAGMA " + name).mapTo(Integer.class).one();
    }
}
