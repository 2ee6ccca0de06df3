package org.folkmoot.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The consultations that restoring and recovering have put beside a consultation. */
public final class RestoredCopies {
    private static final String EXTENSION = ".folkmoot";

    private RestoredCopies() {}

    /** By name, in order; none if the folder cannot be read. */
    public static List<Path> of(Path file) {
        String name = String.valueOf(file.getFileName());
        String stem = name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
        Pattern copy = Pattern.compile(Pattern.quote(stem) + " (restored|recovered) .*" + Pattern.quote(EXTENSION));
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each ->
                            copy.matcher(String.valueOf(each.getFileName())).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
