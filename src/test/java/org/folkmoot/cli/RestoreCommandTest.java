package org.folkmoot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.folkmoot.cli.Terminal.Result;
import org.folkmoot.model.Progress;
import org.folkmoot.model.file.Backup;
import org.folkmoot.model.file.BackupReason;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreCommandTest {
    @TempDir
    Path folder;

    private Consultation plan;
    private Backup backup;

    /** Six submissions in the backup, and codings in the file alone. */
    @BeforeEach
    void make() {
        plan = new Consultation(folder).filled();
        try (Session session = new Sessions(Clock.systemUTC()).open(plan.file(), "AK")) {
            backup = session.backups().make(BackupReason.DAILY, Progress.NONE).orElseThrow();
            session.tagging().refresh(Progress.NONE);
            session.coding().acceptAll("KNIFE", 0, java.util.Optional.empty());
        }
    }

    @Test
    void listsBackupsWithWhatTheyHold() {
        Result list = plan.run("restore", plan.file(), "--list");
        assertThat(list.code()).isZero();
        assertThat(list.out()).contains(backup.name()).contains("6 submissions, 0 codings, 0 responses done");
        assertThat(plan.run("restore", plan.file(), "--list", "--json").json())
                .extractingByKey("backups")
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .singleElement()
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("reason", "daily")
                .containsEntry("submissions", 6L);
    }

    @Test
    void restoresTheNewestAndKeepsWhatWasThere() {
        Map<String, ?> restored = plan.run("restore", plan.file(), "--json").json();
        assertThat(restored.get("from")).isEqualTo(backup.name());
        assertThat(plan.run("check", plan.file()).code()).isZero();
        String before = String.valueOf(restored.get("before"));
        assertThat(plan.run("restore", plan.file(), "--list").out())
                .contains(before)
                .contains("3 codings");
        assertThat(plan.run("restore", plan.file(), "--from", before).code()).isZero();
        assertThat(plan.run("restore", plan.file(), "--from", "nothing").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void damagedFileIsKeptAndBackupRestoredBesideIt() throws IOException {
        byte[] bytes = Files.readAllBytes(plan.file());
        Arrays.fill(bytes, 8192, 40_960, (byte) 0);
        Files.write(plan.file(), bytes);
        Result refused = plan.run("check", plan.file());
        assertThat(refused.code()).isEqualTo(ExitCode.FILE);
        assertThat(refused.err()).contains("plan.folkmoot is damaged, and was not touched");
        Result restored = plan.run("restore", plan.file());
        assertThat(restored.code()).isZero();
        assertThat(restored.out()).contains("is damaged and stays as it is").contains("plan restored ");
        assertThat(Files.readAllBytes(plan.file())).isEqualTo(bytes);
        Map<String, ?> recovered =
                plan.run("restore", plan.file(), "--recover", "--json").json();
        assertThat(Files.readAllBytes(plan.file())).isEqualTo(bytes);
        Path file = Path.of(String.valueOf(recovered.get("file")));
        assertThat(file.getFileName().toString()).startsWith("plan recovered ");
        assertThat(recovered.get("lost_pages")).asString().isNotEqualTo("0");
        assertThat(plan.run("summary", file, "--out", folder.resolve("s.csv")).code())
                .isZero();
    }

    @Test
    void saysThatThereIsNone() throws IOException {
        Files.delete(backup.path());
        Result none = plan.run("restore", plan.file());
        assertThat(none.code()).isEqualTo(ExitCode.FILE);
        assertThat(none.err()).contains("There is no undamaged backup of");
        assertThat(plan.run("restore", plan.file(), "--list", "--json").json()).containsEntry("backups", List.of());
    }

    @Test
    void bringsBackAFileThatWasDeleted() throws IOException {
        Files.delete(plan.file());
        assertThat(plan.run("restore", plan.file()).code()).isZero();
        assertThat(plan.run("check", plan.file()).code()).isZero();
    }
}
