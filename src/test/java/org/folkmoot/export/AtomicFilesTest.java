package org.folkmoot.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.model.refusal.RefusalKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {
    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void nameTheTarget() {
        target = folder.resolve("summary.csv");
    }

    private static AtomicFiles.Content of(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes some, then finds the disk full. */
    private static void fillTheDisk(OutputStream out) throws IOException {
        out.write(new byte[100_000]);
        try (OutputStream full = Files.newOutputStream(Path.of("/dev/full"))) {
            full.write(1);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void replacesAnOlderFile() throws IOException {
        Files.writeString(target, "old");
        AtomicFiles.write(target, of("new"));
        assertThat(target).hasContent("new");
        assertThat(names()).containsExactly("summary.csv");
    }

    @Test
    void showsNothingBeforeTheCommit() throws IOException {
        Files.writeString(target, "old");
        try (AtomicFiles files = new AtomicFiles()) {
            files.add(target, of("new"));
            assertThat(target).hasContent("old");
        }
        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("summary.csv");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void leavesTheOldFileWhenTheDiskIsFull() throws IOException {
        Files.writeString(target, "old");
        assertThatThrownBy(() -> AtomicFiles.write(target, AtomicFilesTest::fillTheDisk))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(RefusalKind.INPUT))
                .hasMessage("DISK_FULL [" + target + "]");
        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("summary.csv");
    }

    @Test
    void leavesTheOldFileWhenTheWriterFailsMidway() throws IOException {
        Files.writeString(target, "old");
        assertThatThrownBy(() -> AtomicFiles.write(target, out -> {
                    out.write(1);
                    throw new UncheckedIOException(new IOException("broken"));
                }))
                .isInstanceOf(Refusal.class)
                .hasMessage("FAILED [" + target + "]");
        assertThatThrownBy(() -> AtomicFiles.write(target, out -> {
                    throw new CancelledException();
                }))
                .isInstanceOf(CancelledException.class);
        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("summary.csv");
    }

    @Test
    void leavesAllFilesWhenOneOfThemFails() throws IOException {
        Files.writeString(target, "old");
        assertThatThrownBy(() -> {
                    try (AtomicFiles files = new AtomicFiles()) {
                        files.add(target, of("new"));
                        files.add(folder.resolve("sub/matrix.csv"), out -> {
                            throw new IOException("broken");
                        });
                        files.commit();
                    }
                })
                .isInstanceOf(Refusal.class);
        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("summary.csv");
    }

    @Test
    void putsBackWhatItMovedWhenALaterMoveFails() throws IOException {
        Path fresh = folder.resolve("fresh.csv");
        Path blocked = folder.resolve("sub/blocked.csv");
        Files.writeString(target, "old");
        assertThatThrownBy(() -> {
                    try (AtomicFiles files = new AtomicFiles()) {
                        files.add(target, of("new"));
                        files.add(fresh, of("new"));
                        files.add(blocked, of("new"));
                        // Somebody makes a folder of that name meanwhile.
                        Files.createDirectories(blocked.resolve("in the way"));
                        files.commit();
                    }
                })
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("blocked.csv");
        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("sub", "summary.csv");
        assertThat(folder.resolve("sub").toFile().list()).containsExactly("blocked.csv");
    }

    @Test
    void replacesSeveralFilesAndKeepsNoCopies() throws IOException {
        Path second = folder.resolve("overall.csv");
        Files.writeString(target, "old");
        try (AtomicFiles files = new AtomicFiles()) {
            files.add(target, of("new"));
            files.add(second, of("also new"));
            files.commit();
        }
        assertThat(target).hasContent("new");
        assertThat(second).hasContent("also new");
        assertThat(names()).containsExactly("overall.csv", "summary.csv");
    }

    @Test
    void createsFoldersAndRemovesThemOnFailure() throws IOException {
        AtomicFiles.write(folder.resolve("a/b/c.csv"), of("new"));
        assertThat(folder.resolve("a/b/c.csv")).hasContent("new");
        assertThatThrownBy(() -> AtomicFiles.write(folder.resolve("a/x/y/z.csv"), out -> {
                    throw new IOException("broken");
                }))
                .isInstanceOf(Refusal.class);
        assertThat(folder.resolve("a").toFile().list()).containsExactly("b");
    }

    @Test
    void refusesAFolderAsTarget() {
        assertThatThrownBy(() -> AtomicFiles.write(folder, of("new")))
                .isInstanceOf(Refusal.class)
                .hasMessage("FOLDER [" + folder + "]");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void refusesAPipe() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        assertThatThrownBy(() -> AtomicFiles.write(pipe, of("new")))
                .isInstanceOf(Refusal.class)
                .hasMessage("NOT_ORDINARY [" + pipe + "]");
        assertThat(Files.isRegularFile(pipe)).isFalse();
        assertThat(names()).containsExactly("pipe");
    }

    @Test
    void refusesAFileAsFolder() throws IOException {
        Files.writeString(target, "old");
        assertThatThrownBy(() -> AtomicFiles.write(target.resolve("matrix.csv"), of("new")))
                .isInstanceOf(Refusal.class)
                .hasMessage("INSIDE_FILE [" + target + "]");
        assertThat(target).hasContent("old");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void refusesAFolderThatTakesNoFiles() {
        // Even for a superuser, nothing can be made in here.
        assertThatThrownBy(() -> AtomicFiles.write(Path.of("/proc/summary.csv"), of("new")))
                .isInstanceOf(Refusal.class)
                .hasMessageEndingWith(" [/proc/summary.csv]");
        assertThatThrownBy(() -> AtomicFiles.write(Path.of("/proc/out/summary.csv"), of("new")))
                .isInstanceOf(Refusal.class)
                .hasMessageEndingWith(" [/proc/out/summary.csv]");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void replacesWhatALinkPointsTo() throws IOException {
        Path real = folder.resolve("real.csv");
        Files.writeString(real, "old");
        Files.createSymbolicLink(target, real);
        AtomicFiles.write(target, of("new"));
        assertThat(real).hasContent("new");
        assertThat(target).isSymbolicLink();
    }

    @Test
    void neverReplacesADatabase() throws IOException {
        byte[] database = "SQLite format 3\0 and all that people said".getBytes(StandardCharsets.UTF_8);
        Files.write(target, database);
        assertThatThrownBy(() -> AtomicFiles.write(target, of("new")))
                .isInstanceOf(Refusal.class)
                .hasMessage("DATABASE [" + target + "]");
        assertThat(Files.readAllBytes(target)).isEqualTo(database);
    }
}
