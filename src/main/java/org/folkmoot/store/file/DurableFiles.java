package org.folkmoot.store.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Replaces files so that they survive a crash, and gives copies the same permissions as the original. */
public final class DurableFiles {
    private DurableFiles() {}

    /** Moves a finished draft to {@code target}. When this returns, the move is on disk. */
    public static void moveIntoPlace(Path draft, Path target) throws IOException {
        force(draft);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        forceFolder(target);
    }

    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Windows cannot open a folder as a file and needs this less; there it does nothing. */
    private static void forceFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The move has been made; the system will write it to disk.
        }
    }

    /** Creates an empty file with the permissions of {@code model}. */
    public static void createLike(Path model, Path file) throws IOException {
        Set<PosixFilePermission> rights = rights(model);
        if (rights == null) {
            Files.createFile(file);
        } else {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE)));
            rights.add(PosixFilePermission.OWNER_READ);
            rights.add(PosixFilePermission.OWNER_WRITE);
            // Set again, because the umask was applied to the attribute.
            Files.setPosixFilePermissions(file, rights);
        }
    }

    /** Creates a folder, unless it exists, with the permissions of {@code model}. */
    public static void createFolderLike(Path model, Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectory(folder);
        Set<PosixFilePermission> rights = rights(model);
        if (rights != null) {
            rights.addAll(EnumSet.of(
                    PosixFilePermission.OWNER_READ,
                    PosixFilePermission.OWNER_WRITE,
                    PosixFilePermission.OWNER_EXECUTE));
            if (rights.contains(PosixFilePermission.GROUP_READ)) {
                rights.add(PosixFilePermission.GROUP_EXECUTE);
            }
            if (rights.contains(PosixFilePermission.OTHERS_READ)) {
                rights.add(PosixFilePermission.OTHERS_EXECUTE);
            }
            Files.setPosixFilePermissions(folder, rights);
        }
    }

    /** Null where the file system has no POSIX permissions. */
    private static @Nullable Set<PosixFilePermission> rights(Path model) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(model, PosixFileAttributeView.class);
        if (view == null || !Files.exists(model)) {
            return null;
        }
        Set<PosixFilePermission> rights = EnumSet.noneOf(PosixFilePermission.class);
        rights.addAll(view.readAttributes().permissions());
        return rights;
    }

    /** Deletes a draft and the files that SQLite may have created beside it. What cannot be deleted stays. */
    public static void discard(Path draft) {
        for (String suffix : new String[] {"", "-wal", "-shm", "-journal"}) {
            try {
                Files.deleteIfExists(draft.resolveSibling(draft.getFileName() + suffix));
            } catch (IOException e) {
                // The draft has a hidden name; the next attempt deletes it.
            }
        }
    }
}
