package org.folkmoot.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.folkmoot.model.refusal.Refusal;

/**
 * Writes several files, all or none. Each is written under a temporary name in its target folder and forced to disk;
 * {@link #commit} then moves all into place. On any failure, existing files of the same names stay unchanged and no
 * temporary file or new folder remains. Use with try-with-resources.
 */
public final class AtomicFiles implements AutoCloseable {
    private static final byte[] DATABASE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    /** Writes the content of a file. May close the stream. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private final NewFolders folders = new NewFolders();
    private final List<PendingFile> pending = new ArrayList<>();
    private boolean committed;

    /** Writes one file, all or nothing. */
    public static void write(Path target, Content content) {
        try (AtomicFiles files = new AtomicFiles()) {
            files.add(target, content);
            files.commit();
        }
    }

    /**
     * Writes a file under a temporary name, creating its folder if needed.
     *
     * @throws Refusal if it cannot be written, for example because the target is a folder, the disk is full or the
     * folder is read-only
     */
    public void add(Path target, Content content) {
        if (Files.isDirectory(target)) {
            throw WriteRefusals.isFolder(target);
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            // Moving a file over a device or a pipe would destroy it.
            throw WriteRefusals.isSpecial(target);
        }
        try {
            if (isDatabase(target)) {
                throw WriteRefusals.isDatabase(target);
            }
            // For a link, the file that it points to is replaced.
            Path real = Files.isSymbolicLink(target) && Files.exists(target) ? target.toRealPath() : target;
            folders.makeParentOf(real);
            Path folder = real.toAbsolutePath().getParent();
            if (folder != null) {
                LeftoverFiles.delete(folder);
            }
            PendingFile file = new PendingFile(real);
            pending.add(file);
            fill(file.temporary(), content);
        } catch (UncheckedIOException e) {
            throw WriteRefusals.of(target, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw WriteRefusals.of(target, e);
        }
    }

    /** Whether a file is an SQLite database, such as a consultation, which an export must not overwrite by accident. */
    private static boolean isDatabase(Path target) throws IOException {
        if (!Files.exists(target)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(target)) {
            return Arrays.equals(in.readNBytes(DATABASE.length), DATABASE);
        }
    }

    private static void fill(Path temporary, Content content) throws IOException {
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW))) {
            content.writeTo(out);
        }
        // Without this, a crash after the move could leave an empty file in place of a good one.
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /**
     * Moves all files into place. If one move fails, the files already moved are put back.
     *
     * @throws Refusal if a move fails
     */
    public void commit() {
        List<PendingFile> moved = new ArrayList<>();
        for (PendingFile file : pending) {
            try {
                if (pending.size() > 1) {
                    file.keepOld();
                }
                file.moveIntoPlace();
                moved.add(file);
            } catch (IOException e) {
                Refusal refusal = WriteRefusals.of(file.target(), e);
                moved.forEach(each -> putBack(each, refusal));
                throw refusal;
            }
        }
        committed = true;
    }

    private static void putBack(PendingFile file, Refusal refusal) {
        try {
            file.putBack();
        } catch (IOException e) {
            refusal.addSuppressed(e);
        }
    }

    /** Removes temporary files and, without a commit, everything that was created. */
    @Override
    public void close() {
        pending.forEach(PendingFile::discard);
        if (!committed) {
            folders.remove();
        }
    }
}
