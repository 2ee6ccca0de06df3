package org.folkmoot.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** Makes folders, and can take away again those that were not there before. */
final class NewFolders {
    private final Deque<Path> made = new ArrayDeque<>();

    /** Makes the folder that the file belongs in, and those above it, where they are missing. */
    void makeParentOf(Path file) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            make(parent);
        }
    }

    private void make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.getParent();
        if (parent != null) {
            make(parent);
        }
        Files.createDirectory(folder);
        made.push(folder);
    }

    /** Removes the new folders, the deepest first, as far as they are empty. */
    void remove() {
        for (Path folder : made) {
            try {
                Files.deleteIfExists(folder);
            } catch (IOException e) {
                // Somebody else has put something there: it is theirs now, and so are the folders above.
                return;
            }
        }
    }
}
