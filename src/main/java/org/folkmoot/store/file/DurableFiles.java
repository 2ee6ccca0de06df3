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

/** Puts whole files into place so that they survive a crash, with no more readers than the file they were made of. */
public final class DurableFiles {
    private DurableFiles() {}

    /** Moves a finished draft over {@code target}; when this returns, the move is on the disk. */
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

    /** Windows opens no folder as a file, and needs this less: there it is left out. */
    private static void forceFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The move itself has happened; only its place on the disk is left to the system.
        }
    }

    /** Makes an empty file that exactly those may read who may read {@code model}. */
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
            // Not through the attribute alone: the system would take the umask off.
            Files.setPosixFilePermissions(file, rights);
        }
    }

    /** Makes a folder, where there is none, whose files exactly those may reach who may read {@code model}. */
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

    /** Null where the file system knows no such thing. */
    private static @Nullable Set<PosixFilePermission> rights(Path model) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(model, PosixFileAttributeView.class);
        if (view == null || !Files.exists(model)) {
            return null;
        }
        Set<PosixFilePermission> rights = EnumSet.noneOf(PosixFilePermission.class);
        rights.addAll(view.readAttributes().permissions());
        return rights;
    }

    /** Deletes a draft and what SQLite may have put beside it; what cannot be deleted stays. */
    public static void discard(Path draft) {
        for (String suffix : new String[] {"", "-wal", "-shm", "-journal"}) {
            try {
                Files.deleteIfExists(draft.resolveSibling(draft.getFileName() + suffix));
            } catch (IOException e) {
                // It has a hidden, unfinished name and is cleared away by the next attempt.
            }
        }
    }
}
