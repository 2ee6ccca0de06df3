package org.folkmoot.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.folkmoot.model.file.Backup;
import org.folkmoot.model.file.BackupReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackupNamesTest {
    private static final Instant AT = Instant.parse("2026-12-01T03:04:05.678Z");

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("plan.folkmoot");
    }

    private Path made(Instant at, BackupReason reason) throws IOException {
        Path backup = BackupNames.of(file(), at, reason);
        Files.createDirectories(backup.getParent());
        return Files.writeString(backup, "x");
    }

    @ParameterizedTest
    @EnumSource
    void aNameIsReadBackAsItWasWritten(BackupReason reason) {
        Path path = BackupNames.of(file(), AT, reason);
        assertThat(BackupNames.parse(path, 42)).contains(new Backup(path, reason, AT, 42));
    }

    @Test
    void namesAreValidOnEverySystemAndSortByTime() {
        String name =
                String.valueOf(BackupNames.of(file(), AT, BackupReason.DAILY).getFileName());
        assertThat(name).startsWith("2026-12-01 03-04-05.678Z ").doesNotContainPattern("[:*?\"<>|/\\\\]");
        String later = String.valueOf(
                BackupNames.of(file(), AT.plusMillis(1), BackupReason.DAILY).getFileName());
        assertThat(later).isGreaterThan(name);
        assertThat(BackupNames.exact(AT.plusNanos(1))).isEqualTo(AT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notes.txt",
                "2026-12-01 daily.folkmoot",
                "2026-12-01 03-04-05.678Z whim.folkmoot",
                "2026-13-01 03-04-05.678Z daily.folkmoot",
                "daily.folkmoot",
                ".folkmoot"
            })
    void otherFilesAreNoBackups(String name) {
        assertThat(BackupNames.parse(folder.resolve(name), 1)).isEmpty();
    }

    @Test
    void theListIsNewestFirstAndWithoutDraftsAndFolders() throws IOException {
        BackupReason first = BackupReason.DAILY;
        Path older = made(AT, first);
        Path newer = made(AT.plusSeconds(60), first);
        Files.writeString(BackupNames.draft(older), "half");
        Files.createDirectory(BackupNames.of(file(), AT.plusSeconds(120), first));
        Files.writeString(older.resolveSibling("notes.txt"), "mine");
        assertThat(BackupNames.list(file())).extracting(Backup::path).containsExactly(newer, older);
    }

    @Test
    void aFileWithoutAFolderHasNoBackups() {
        assertThat(BackupNames.list(file())).isEmpty();
    }

    @Test
    void draftsAreHiddenAndRecognised() {
        for (BackupReason reason : BackupReason.values()) {
            Path backup = BackupNames.of(file(), AT, reason);
            assertThat(BackupNames.isDraft(BackupNames.draft(backup))).isTrue();
            assertThat(BackupNames.isDraft(backup)).isFalse();
        }
        assertThat(Arrays.asList(BackupNames.restoring(file()), BackupNames.draft(file())))
                .allSatisfy(path -> assertThat(String.valueOf(path.getFileName()))
                        .startsWith(".")
                        .contains("plan.folkmoot"));
    }

    @Test
    void theStemLosesItsOwnEndingOnly() {
        assertThat(BackupNames.stem(Path.of("a/plan.folkmoot"))).isEqualTo("plan");
        assertThat(BackupNames.stem(Path.of("a/plan.db"))).isEqualTo("plan.db");
        assertThat(BackupNames.folder(Path.of("a/plan.folkmoot"))).isEqualTo(Path.of("a/plan backups"));
    }
}
