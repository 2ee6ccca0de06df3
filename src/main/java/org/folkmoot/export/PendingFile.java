package org.folkmoot.export;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** A file that has been written under a temporary name but not yet moved into place. */
final class PendingFile {
    private final Path target;
    private final Path temporary;
    private @Nullable Path old;

    PendingFile(Path target) {
        this.target = target;
        temporary = LeftoverFiles.beside(target, "tmp");
    }

    Path target() {
        return target;
    }

    /** Does not exist until it is written. */
    Path temporary() {
        return temporary;
    }

    /** Keeps the file currently at the target, if any, for {@link #putBack}. */
    void keepOld() throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        Path kept = LeftoverFiles.beside(target, "old");
        old = kept;
        try {
            Files.createLink(kept, target);
        } catch (IOException | UnsupportedOperationException e) {
            // Some file systems do not support links.
            Files.copy(target, kept, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    void moveIntoPlace() throws IOException {
        move(temporary, target);
    }

    /** Undoes {@link #moveIntoPlace} after {@link #keepOld}. */
    void putBack() throws IOException {
        Path kept = old;
        if (kept == null) {
            Files.deleteIfExists(target);
            return;
        }
        old = null;
        move(kept, target);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes the temporary files. */
    void discard() {
        delete(temporary);
        if (old != null) {
            delete(old);
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // Nothing that the user asked for depends on this, and it must not mask the original failure.
            path.toFile().deleteOnExit();
        }
    }
}
