package org.folkmoot.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.folkmoot.model.CancelledException;
import org.folkmoot.model.Progress;
import org.folkmoot.model.file.Backup;
import org.folkmoot.model.file.BackupReason;
import org.folkmoot.model.history.StepKind;
import org.folkmoot.model.refusal.Refusal;
import org.folkmoot.store.CheckDao;
import org.folkmoot.store.ConsultationDao;
import org.folkmoot.store.Fixture;
import org.folkmoot.store.Store;
import org.folkmoot.store.file.Inspection;
import org.folkmoot.store.file.VersionOne;
import org.folkmoot.store.received.ErasureDao;
import org.folkmoot.store.steps.StepDao;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    private static final Backups BACKUPS = new Backups(Fixture.CLOCK);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("plan.folkmoot");
    }

    private static void act(Store store, String memo) {
        store.write(handle -> new StepDao(Clock.systemUTC()).begin(handle, "AK", StepKind.MEMO, memo));
    }

    private static long steps(Path file) {
        try (Store store = Store.open(file)) {
            return store.read(handle -> handle.createQuery("SELECT count(*) FROM batch")
                    .mapTo(Long.class)
                    .one());
        }
    }

    private List<Path> everything() throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void backupsAreCompleteAndNamedByTimeAndReason() throws IOException {
        try (Store store = Fixture.create(file, List.of("More lights please", "Knives"))) {
            Backup first = BACKUPS.make(file, BackupReason.IMPORT, Progress.NONE);
            act(store, "x");
            Backup second = BACKUPS.make(file, BackupReason.DAILY, Progress.NONE);
            assertThat(first.path())
                    .isEqualTo(folder.resolve("plan backups/2026-11-23 12-00-00.000Z before-import.folkmoot"));
            assertThat(second.name()).isGreaterThan(first.name());
            assertThat(Backups.list(file)).containsExactly(second, first);
            assertThat(Backups.contents(first)).contains(new Backup.Contents(2, 0, 0));
            assertThat(everything()).as("no drafts").hasSize(3 + 3); // file, wal, shm, lock
        }
        assertThat(steps(Backups.list(file).get(0).path())).isEqualTo(3);
        assertThat(steps(Backups.list(file).get(1).path())).isEqualTo(2);
    }

    @Test
    void makesNoBackupWithoutChanges() {
        try (Store store = Fixture.create(file, List.of("More lights please"))) {
            assertThat(BACKUPS.makeIfChanged(file, BackupReason.IMPORT, Progress.NONE))
                    .isPresent();
            assertThat(BACKUPS.makeIfChanged(file, BackupReason.DAILY, Progress.NONE))
                    .isEmpty();
            act(store, "x");
            assertThat(BACKUPS.makeIfChanged(file, BackupReason.DAILY, Progress.NONE))
                    .isPresent();
        }
    }

    @Test
    void keepsTheNewestTen() {
        try (Store store = Fixture.create(file, List.of())) {
            List<Backup> made = IntStream.range(0, 13)
                    .mapToObj(i -> BACKUPS.make(file, BackupReason.DAILY, Progress.NONE))
                    .toList();
            assertThat(store.readOnly()).isFalse();
            assertThat(Backups.list(file))
                    .hasSize(10)
                    .doesNotContain(made.get(2))
                    .contains(made.get(3), made.get(12));
        }
    }

    @Test
    void backupsHaveThePermissionsOfTheConsultation() throws IOException {
        try (Store store = Fixture.create(file, List.of())) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
            Backup backup = BACKUPS.make(file, BackupReason.DAILY, Progress.NONE);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup.path())))
                    .isEqualTo("rw-r-----");
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(backup.path().getParent())))
                    .isEqualTo("rwxr-x---");
            assertThat(store.readOnly()).isFalse();
        }
    }

    @Test
    void cancellingLeavesNoDraft() throws IOException {
        List<String> many = IntStream.range(0, 20_000)
                .mapToObj(i -> "More lights please " + i)
                .toList();
        try (Store store = Fixture.create(file, many)) {
            assertThatThrownBy(() -> BACKUPS.make(file, BackupReason.DAILY, (done, total) -> false))
                    .isInstanceOf(CancelledException.class);
            assertThat(Backups.list(file)).isEmpty();
            try (var left = Files.list(folder.resolve("plan backups"))) {
                assertThat(left).isEmpty();
            }
            assertThat(store.readOnly()).isFalse();
        }
    }

    @Test
    void migrationBacksUpFirst() {
        VersionOne.create(file, 20);
        try (Store store = Store.open(file)) {
            assertThat(store.read(new CheckDao()::findings)).isEmpty();
            assertThat(store.write(new CheckDao()::indexFindings)).isEmpty();
        }
        Backup backup = Backups.list(file).get(0);
        assertThat(backup.reason()).isEqualTo(BackupReason.MIGRATION);
        assertThat(Backups.contents(backup)).contains(new Backup.Contents(20, 6, 6));
        assertThat(Inspection.version(backup.path(), false)).isEqualTo(1);
    }

    @Test
    void migrationNeedsABackup() throws IOException {
        VersionOne.create(file, 20);
        Files.writeString(folder.resolve("plan backups"), "in the way");
        assertThatThrownBy(() -> Store.open(file))
                .isInstanceOf(Refusal.class)
                .hasMessage("BACKUP_NOT_MADE [plan.folkmoot, WHY_DISK]");
        assertThat(Inspection.version(file, false)).isEqualTo(1);
    }

    @Test
    void restoreBacksUpTheReplacedFile() throws IOException {
        Backup wanted;
        try (Store store = Fixture.create(file, List.of("More lights please"))) {
            wanted = BACKUPS.make(file, BackupReason.DAILY, Progress.NONE);
            act(store, "lost?");
        }
        assertThat(steps(file)).isEqualTo(3);
        Backup before = new Restoration(Fixture.CLOCK)
                .replace(file, wanted, Progress.NONE)
                .orElseThrow();
        assertThat(before.reason()).isEqualTo(BackupReason.RESTORE);
        assertThat(steps(file)).isEqualTo(2);
        assertThat(everything()).hasSize(3);
        new Restoration(Fixture.CLOCK).replace(file, before, Progress.NONE);
        assertThat(steps(file)).isEqualTo(3);
    }

    /** The WAL of the old file must never be applied to the new one. */
    @Test
    void restoreDoesNotApplyTheOldWal() throws IOException {
        Backup wanted;
        Path wal = file.resolveSibling("plan.folkmoot-wal");
        Path killed = folder.resolve("killed");
        try (Store store = Fixture.create(file, List.of("More lights please"))) {
            wanted = BACKUPS.make(file, BackupReason.DAILY, Progress.NONE);
            act(store, "in the WAL");
            Files.copy(file, killed);
            Files.copy(wal, killed.resolveSibling("killed-wal"));
        }
        Files.move(killed, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.move(killed.resolveSibling("killed-wal"), wal);
        Backup before = new Restoration(Fixture.CLOCK)
                .replace(file, wanted, Progress.NONE)
                .orElseThrow();
        assertThat(wal).doesNotExist();
        assertThat(steps(file)).isEqualTo(2);
        assertThat(steps(before.path())).as("of the log").isEqualTo(3);
    }

    @Test
    void theOldestBackupCanBeRestored() {
        Backup oldest;
        try (Store store = Fixture.create(file, List.of())) {
            oldest = BACKUPS.make(file, BackupReason.DAILY, Progress.NONE);
            for (int i = 0; i < 9; i++) {
                act(store, "x");
                BACKUPS.make(file, BackupReason.DAILY, Progress.NONE);
            }
        }
        new Restoration(Fixture.CLOCK).replace(file, oldest, Progress.NONE);
        assertThat(oldest.path()).doesNotExist();
        assertThat(steps(file)).isEqualTo(1 + 1);
    }

    @Test
    void refusesOpenTargetsAndDamagedBackups() throws IOException {
        Backup backup;
        try (Store store = Fixture.create(file, List.of("More lights please".repeat(3000)))) {
            backup = BACKUPS.make(file, BackupReason.DAILY, Progress.NONE);
            assertThatThrownBy(() -> new Restoration(Fixture.CLOCK).replace(file, backup, Progress.NONE))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("IN_USE [plan.folkmoot]");
            assertThat(store.readOnly()).isFalse();
        }
        byte[] bytes = Files.readAllBytes(backup.path());
        java.util.Arrays.fill(bytes, 4096, bytes.length, (byte) 7);
        Files.write(backup.path(), bytes);
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> new Restoration(Fixture.CLOCK).replace(file, backup, Progress.NONE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("BACKUP_BAD [" + backup.name() + "]");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(Backups.newestGood(file)).isEmpty();
    }

    @Test
    void refusesToReplaceAFileWithAnUnfinishedErasure() {
        Restoration restoration = new Restoration(Fixture.CLOCK);
        ErasureDao erasures = new ErasureDao();
        Backup backup;
        try (Store store = Fixture.create(file, List.of("More lights please"))) {
            backup = BACKUPS.make(file, BackupReason.DAILY, Progress.NONE);
            act(store, "kept");
            store.write(handle -> {
                erasures.begun(handle, 1);
                return true;
            });
        }
        assertThatThrownBy(() -> restoration.replace(file, backup, Progress.NONE))
                .isInstanceOf(Refusal.class)
                .hasMessage("ERASURE_UNFINISHED [R-1]");
        assertThat(steps(file)).isEqualTo(3);
        assertThat(Backups.list(file)).containsExactly(backup);
        try (Store store = Store.open(file)) {
            store.write(handle -> {
                erasures.finished(handle, 1);
                return true;
            });
        }
        restoration.replace(file, backup, Progress.NONE);
        assertThat(steps(file)).isEqualTo(2);
    }

    @Test
    void refusesToReplaceAFileWithReaders() {
        Backup backup;
        try (Store store = Fixture.create(file, List.of())) {
            backup = BACKUPS.make(file, BackupReason.DAILY, Progress.NONE);
            act(store, "kept");
        }
        Store.open(file).close();
        try (Store reader = Store.openForReading(file)) {
            reader.read(new ConsultationDao()::title);
            assertThatThrownBy(() -> new Restoration(Fixture.CLOCK).replace(file, backup, Progress.NONE))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("IN_USE [plan.folkmoot]");
        }
        assertThat(steps(file)).isEqualTo(3);
    }

    @Test
    void aRewrittenBackupContainsNoDeletedBytes() throws IOException {
        String secret = "I live at number 7 Quercus Mews";
        try (Store store = Fixture.create(file, List.of("More lights please", secret))) {
            Backup backup = BACKUPS.make(file, BackupReason.DAILY, Progress.NONE);
            assertThat(bytes(backup)).contains(secret);
            assertThatThrownBy(() -> BACKUPS.rewrite(file, backup, handle -> {
                        throw new IllegalStateException("stop");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            BACKUPS.rewrite(file, backup, handle -> false);
            assertThat(bytes(backup)).contains(secret);
            BACKUPS.rewrite(file, backup, handle -> {
                handle.execute("DROP TRIGGER answer_text_is_immutable");
                handle.execute("UPDATE answer_text SET text = '' WHERE text = ?", secret);
                handle.execute("INSERT INTO answer_fts (answer_fts) VALUES ('rebuild')");
                return true;
            });
            assertThat(bytes(backup)).doesNotContain("Quercus").doesNotContain("quercus");
            assertThat(Backups.list(file)).extracting(Backup::name).containsExactly(backup.name());
            assertThat(store.readOnly()).isFalse();
        }
        assertThat(everything()).hasSize(2);
    }

    private static String bytes(Backup backup) throws IOException {
        return Files.readString(backup.path(), StandardCharsets.ISO_8859_1);
    }

    @Test
    void backupsSortByCreationWhenTheClockIsSetBack() {
        try (Store store = Fixture.create(file, List.of())) {
            BACKUPS.make(file, BackupReason.DAILY, Progress.NONE);
            Clock earlier = Clock.offset(Fixture.CLOCK, Duration.ofDays(-3));
            Backup later = new Backups(earlier).make(file, BackupReason.DAILY, Progress.NONE);
            assertThat(Backups.list(file).get(0)).isEqualTo(later);
            assertThat(later.at()).isEqualTo(Instant.parse("2026-11-23T12:00:00.001Z"));
            assertThat(store.readOnly()).isFalse();
        }
    }

    @Test
    void restoresBesideADamagedFile() throws IOException {
        try (Store store = Fixture.create(file, List.of("More lights please"))) {
            assertThat(store.readOnly()).isFalse();
            BACKUPS.make(file, BackupReason.DAILY, Progress.NONE);
        }
        Files.writeString(file, "garbage");
        Restoration restoration = new Restoration(Fixture.CLOCK);
        Backup backup = Backups.newestGood(file).orElseThrow();
        assertThat(restoration.beside(file, backup, Progress.NONE).getFileName())
                .hasToString("plan restored 2026-11-23.folkmoot");
        Path second = restoration.beside(file, backup, Progress.NONE);
        assertThat(second.getFileName()).hasToString("plan restored 2026-11-23 (2).folkmoot");
        assertThat(steps(second)).isEqualTo(2);
        assertThat(file).hasContent("garbage");
    }
}
