package org.folkmoot.store.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.folkmoot.model.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The right to write to a consultation, held through a lock on a file beside it. Not on the consultation itself:
 * closing any stream on an SQLite file drops the locks that SQLite holds on it. The operating system frees the lock
 * of a process that dies, so a lock file left behind locks nobody out.
 */
public final class StoreLock implements AutoCloseable {
    /**
     * Lock files that this process holds. A file lock belongs to the whole process, and closing a second channel on
     * the file would silently drop it, so a second attempt from the same process must never reach the file.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;

    private StoreLock(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Whether a lock file lies there: somebody holds it, or died without tidying up. */
    public static boolean isLeft(Path database) {
        return Files.exists(lockFileOf(database));
    }

    private static Path lockFileOf(Path database) {
        return database.resolveSibling(database.getFileName() + ".lock");
    }

    /** @throws Refusal if another process, or another window of this one, has it */
    public static StoreLock take(Path database) {
        String name = database.getFileName().toString();
        try {
            Path path =
                    database.toAbsolutePath().resolveSibling(".").toRealPath().resolve(name + ".lock");
            if (!HELD.add(path)) {
                throw StoreErrors.locked(name, null);
            }
            @Nullable StoreLock lock = null;
            try {
                lock = lockFile(path);
            } finally {
                if (lock == null) {
                    HELD.remove(path);
                }
            }
            if (lock == null) {
                throw StoreErrors.lockedBy(name, LockOwner.read(path));
            }
            return lock;
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.FILE,
                    name + " cannot be opened for writing: its folder is read-only or full."
                            + " Copy it to a folder of your own.",
                    e);
        }
    }

    /** Null if another process holds it. */
    private static @Nullable StoreLock lockFile(Path path) throws IOException {
        while (true) {
            try {
                Files.createFile(path);
            } catch (FileAlreadyExistsException e) {
                // Left by a process that died, or held by a living one: the lock tells.
            }
            boolean kept = false;
            FileChannel channel = null;
            try {
                Object before = fileKey(path);
                channel = FileChannel.open(path, StandardOpenOption.WRITE);
                // A byte far behind the end: where a lock keeps others from reading, they can still read who holds it.
                if (channel.tryLock(Long.MAX_VALUE - 1, 1, false) == null) {
                    return null;
                }
                // The last owner may have deleted the file between our opening and locking it: then try again.
                if (Objects.equals(before, fileKey(path))) {
                    kept = true;
                    LockOwner.write(channel);
                    return new StoreLock(path, channel);
                }
            } catch (NoSuchFileException e) {
                // Deleted by its owner just now: try again.
            } finally {
                if (!kept && channel != null) {
                    channel.close();
                }
            }
        }
    }

    /** Tells one file from another of the same name; null on systems where an open file cannot be deleted. */
    private static @Nullable Object fileKey(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    }

    @Override
    public void close() {
        if (!channel.isOpen()) {
            return;
        }
        try {
            Files.deleteIfExists(path);
            channel.close();
        } catch (IOException e) {
            // A lock file left behind does no harm: only a held lock counts.
        } finally {
            HELD.remove(path);
        }
    }
}
