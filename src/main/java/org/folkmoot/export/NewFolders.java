package org.folkmoot.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** Creates folders and can remove those that it created. */
final class NewFolders {
    private final Deque<Path> made = new ArrayDeque<>();

    /** Creates the missing folders on the path to a file. */
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

    /** Removes the created folders, deepest first, if they are empty. */
    void remove() {
        for (Path folder : made) {
            try {
                Files.deleteIfExists(folder);
            } catch (IOException e) {
                // The folder is in use by now, so it and the folders above it stay.
                return;
            }
        }
    }
}
