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
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.StoreReason;
import org.jspecify.annotations.Nullable;

/**
 * The exclusive right to write to a consultation, held as a lock on a file beside it. The consultation itself cannot be
 * locked: closing any stream on an SQLite file drops the locks that SQLite has on it. The system releases the lock of a
 * process that dies, so a lock file that was left behind locks no one out.
 */
public final class StoreLock implements AutoCloseable {
    /**
     * Lock files that this process has locked. A file lock belongs to the whole process, and closing a second channel
     * on the file would drop it, so a second attempt in this process must not open the file.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;

    private StoreLock(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Whether there is a lock file: the consultation is open, or the process that had it open died. */
    public static boolean exists(Path database) {
        return Files.exists(lockFileOf(database));
    }

    private static Path lockFileOf(Path database) {
        return database.resolveSibling(database.getFileName() + ".lock");
    }

    /** @throws Refusal if another process, or another window of this one, has the lock */
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
            throw Refusal.caused(e, StoreReason.NO_LOCK, name);
        }
    }

    /** Null if another process has the lock. */
    private static @Nullable StoreLock lockFile(Path path) throws IOException {
        while (true) {
            try {
                Files.createFile(path);
            } catch (FileAlreadyExistsException e) {
                // Left by a process that died, or in use: locking it shows which.
            }
            boolean kept = false;
            FileChannel channel = null;
            try {
                Object before = fileKey(path);
                channel = FileChannel.open(path, StandardOpenOption.WRITE);
                // Locks a byte far beyond the end. Where a lock prevents reading, other processes can still read the
                // owner's name.
                if (channel.tryLock(Long.MAX_VALUE - 1, 1, false) == null) {
                    return null;
                }
                // The last owner may have deleted the file after it was opened here and before it was locked. If so,
                // try again.
                if (Objects.equals(before, fileKey(path))) {
                    kept = true;
                    LockOwner.write(channel);
                    return new StoreLock(path, channel);
                }
            } catch (NoSuchFileException e) {
                // Deleted by its owner a moment ago. Try again.
            } finally {
                if (!kept && channel != null) {
                    channel.close();
                }
            }
        }
    }

    /** Distinguishes files of the same name; null on systems where an open file cannot be deleted. */
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
            // A lock file that is left behind is harmless: only its lock counts.
        } finally {
            HELD.remove(path);
        }
    }
}
