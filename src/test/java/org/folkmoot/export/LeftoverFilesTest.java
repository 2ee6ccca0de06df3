package org.folkmoot.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed export leaves goes with the next export to the folder. */
class LeftoverFilesTest {
    /** Processes have far smaller numbers. */
    private static final long NO_PROCESS = 999_999_999L;

    @TempDir
    Path folder;

    @Test
    void theNextExportDeletesWhatAKilledOneLeft() throws IOException {
        Files.writeString(folder.resolve(".m.csv." + NO_PROCESS + "-1a2b.folkmoot-tmp"), "responses");
        Files.writeString(folder.resolve(".other.csv." + NO_PROCESS + "-ffffffff.folkmoot-old"), "responses");

        export("m.csv");

        assertThat(names()).containsExactly("m.csv");
    }

    @Test
    void filesOfARunningExportAndOfOthersStay() throws IOException {
        Path running = LeftoverFiles.beside(folder.resolve("m.csv"), "tmp");
        Files.writeString(running, "being written");
        Files.writeString(folder.resolve(".m.csv.1a2b.tmp"), "of another program");
        Files.writeString(folder.resolve("notes.folkmoot-tmp"), "a user's own");

        export("m.csv");

        assertThat(names())
                .containsExactlyInAnyOrder(
                        running.getFileName().toString(), ".m.csv.1a2b.tmp", "notes.folkmoot-tmp", "m.csv");
    }

    private void export(String name) {
        AtomicFiles.write(folder.resolve(name), out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).toList();
        }
    }
}
