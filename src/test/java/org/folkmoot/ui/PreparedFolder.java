package org.folkmoot.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Files that take long to make, such as imported consultations: made once in each process of the tests and copied for
 * each test, which is 20 times as fast. The originals are never opened again.
 */
final class PreparedFolder {
    private static final Map<String, Made<?>> MADE = new HashMap<>();

    private record Made<T>(Path folder, T result) {}

    private PreparedFolder() {}

    /**
     * Copies files into a target folder.
     *
     * @param key names what is made, with all that it depends on
     * @param make makes the files in the folder that it is given, the first time
     * @return what {@code make} returned, the first time
     */
    @SuppressWarnings("unchecked")
    static synchronized <T> T copy(String key, Path target, Function<Path, T> make) {
        Made<T> made = (Made<T>) MADE.computeIfAbsent(key, absent -> {
            Path folder = temporaryFolder();
            return new Made<>(folder, make.apply(folder));
        });
        try (Stream<Path> files = Files.walk(made.folder())) {
            Files.createDirectories(target);
            for (Path file : files.skip(1).toList()) {
                Files.copy(file, target.resolve(made.folder().relativize(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return made.result();
    }

    private static Path temporaryFolder() {
        try {
            Path folder = Files.createTempDirectory("folkmoot-prepared");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
