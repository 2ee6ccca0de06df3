package org.folkmoot.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.StoreReason;
import org.folkmoot.store.file.Connections;
import org.folkmoot.store.file.Migrations;
import org.folkmoot.store.file.StoreErrors;
import org.folkmoot.store.file.StoreLock;
import org.jdbi.v3.core.Handle;

/**
 * Creates a file under a temporary name first, so that an error or a kill leaves no incomplete file under the real one.
 */
public final class Creation {
    /**
     * Larger than SQLite's default: a million rows are written a sixth faster. Files created earlier keep their page
     * size.
     */
    private static final int PAGE_BYTES = 8_192;

    /** File systems take 255 bytes, and the names of drafts, locks and backups are longer than the file's. */
    private static final int MAX_NAME_BYTES = 240;

    private Creation() {}

    /**
     * Creates a file with the current schema and whatever {@code contents} writes into it, or nothing at all.
     *
     * @throws Refusal if a file of that name exists or the folder cannot be written to
     */
    public static Store create(Path file, Consumer<Handle> contents) {
        Path fileName = file.getFileName();
        if (fileName == null) {
            throw Refusal.of(StoreReason.NO_FILE_NAME, file);
        }
        String name = fileName.toString();
        if (name.getBytes(StandardCharsets.UTF_8).length > MAX_NAME_BYTES) {
            throw Refusal.of(StoreReason.NAME_TOO_LONG, name, MAX_NAME_BYTES);
        }
        if (Files.exists(file)) {
            throw Refusal.of(StoreReason.EXISTS, name);
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw Refusal.of(StoreReason.NO_FOLDER, name);
        }
        StoreLock lock = StoreLock.take(file);
        Path draft = file.resolveSibling("." + name + ".new");
        boolean made = false;
        Handle writer = null;
        try {
            deleteDraft(draft);
            // An earlier process may have left a WAL for a file that was deleted since. SQLite would apply it to the
            // new file.
            deleteBeside(file);
            try (Handle handle = Connections.draft(draft)) {
                // Takes effect only before the first page is written.
                handle.execute("PRAGMA page_size = " + PAGE_BYTES);
                Migrations.migrate(handle, 0);
                handle.useTransaction(contents::accept);
            }
            Files.move(draft, file);
            made = true;
            writer = Connections.writer(file);
            return Store.opened(file, lock, writer);
        } catch (IOException | SQLException | RuntimeException e) {
            if (writer != null) {
                writer.close();
            }
            deleteQuietly(draft);
            if (made) {
                deleteQuietly(file);
            }
            lock.close();
            throw StoreErrors.explain(file, e);
        }
    }

    private static void deleteDraft(Path draft) throws IOException {
        Files.deleteIfExists(draft);
        deleteBeside(draft);
    }

    private static void deleteBeside(Path file) throws IOException {
        for (String suffix : new String[] {"-wal", "-shm", "-journal"}) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
        }
    }

    private static void deleteQuietly(Path draft) {
        try {
            deleteDraft(draft);
        } catch (IOException e) {
            // The draft has a hidden name; the next attempt deletes it.
        }
    }
}
