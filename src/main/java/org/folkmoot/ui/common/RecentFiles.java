package org.folkmoot.ui.common;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The consultations opened most recently, latest first. Reads and writes the disk. */
public final class RecentFiles {
    private static final String KEY = "recent";
    private static final int MOST = 8;

    private final UserFolder folder;

    public RecentFiles(UserFolder folder) {
        this.folder = folder;
    }

    /** The files that still exist. */
    public List<Path> list() {
        return Stream.of(folder.get(KEY).split("\n", -1))
                .filter(line -> !line.isBlank())
                .flatMap(RecentFiles::path)
                .filter(Files::isRegularFile)
                .toList();
    }

    private static Stream<Path> path(String line) {
        try {
            return Stream.of(Path.of(line));
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }

    /** Moves a file to the top. */
    public void opened(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        List<Path> files = new ArrayList<>(list());
        files.remove(absolute);
        files.add(0, absolute);
        folder.put(KEY, files.stream().limit(MOST).map(Path::toString).collect(Collectors.joining("\n")));
    }
}
