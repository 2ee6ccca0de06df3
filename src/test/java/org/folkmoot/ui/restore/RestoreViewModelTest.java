package org.folkmoot.ui.restore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.folkmoot.model.Progress;
import org.folkmoot.model.file.BackupReason;
import org.folkmoot.service.Session;
import org.folkmoot.service.file.RestoreService;
import org.folkmoot.service.file.RestoreService.Listed;
import org.folkmoot.ui.OpenSample;
import org.folkmoot.ui.TestContext;
import org.folkmoot.ui.common.Background;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The view models of the restore panel and of the panel for a damaged file, on files that are damaged for real. */
class RestoreViewModelTest {
    private static final int ROWS = 16;
    private static final int PAGE = 4096;

    @TempDir
    Path folder;

    private TestContext context;
    private RestoreService restoring;
    private Path file;

    @BeforeEach
    void consultationWithABackup() throws IOException {
        try (OpenSample sample = new OpenSample(folder, ROWS)) {
            context = sample.context();
            file = sample.file();
            assertThat(sample.session().backups().make(BackupReason.DAILY, Progress.NONE))
                    .isPresent();
            sample.session().coding().done(sample.rows().get(0).textId());
        }
        restoring = context.app().sessions().restoring();
    }

    private static void damage(Path damaged) throws IOException {
        byte[] bytes = Files.readAllBytes(damaged);
        Arrays.fill(bytes, 2 * PAGE, 10 * PAGE, (byte) 0);
        Files.write(damaged, bytes);
    }

    private RestoreViewModel loaded() {
        RestoreViewModel model = new RestoreViewModel(restoring, Background.sameThread(), file);
        assertThat(model.backupsProperty().get()).isEmpty();
        model.load();
        return model;
    }

    private DamagedViewModel damaged() throws IOException {
        damage(file);
        DamagedViewModel model = new DamagedViewModel(restoring, Background.sameThread(), file, TestContext.CODER);
        model.load();
        return model;
    }

    @Test
    void aWholeBackupCanBeRestored() {
        RestoreViewModel model = loaded();
        List<Listed> backups = model.backupsProperty().get().orElseThrow();
        assertThat(backups).singleElement().satisfies(listed -> {
            assertThat(listed.contents().orElseThrow().submissions()).isEqualTo(ROWS);
            assertThat(listed.contents().orElseThrow().done()).isZero();
        });
        assertThat(model.complete()).as("none is chosen").isFalse();
        model.chosenProperty().set(Optional.of(backups.get(0)));
        assertThat(model.complete()).isTrue();
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void aDamagedBackupIsListedButCannotBeRestored() throws IOException {
        Path backup = restoring.list(file).get(0).backup().path();
        Files.write(backup, Arrays.copyOf(Files.readAllBytes(backup), PAGE / 2));
        RestoreViewModel model = loaded();
        List<Listed> backups = model.backupsProperty().get().orElseThrow();
        assertThat(backups).singleElement().satisfies(listed -> assertThat(listed.contents())
                .isEmpty());
        model.chosenProperty().set(Optional.of(backups.get(0)));
        assertThat(model.complete()).isFalse();
    }

    @Test
    void aFileWithoutBackupsHasAnEmptyList() throws IOException {
        file = folder.resolve("other").resolve("none.folkmoot");
        Files.createDirectories(file.getParent());
        assertThat(loaded().backupsProperty().get()).contains(List.of());
    }

    @Test
    void theNewestWholeBackupOpensBesideTheDamagedFile() throws IOException {
        DamagedViewModel model = damaged();
        assertThat(model.newestProperty().get().orElseThrow().contents()).isPresent();
        byte[] before = Files.readAllBytes(file);
        List<Path> opened = new ArrayList<>();
        model.openBackup(opened::add);
        assertThat(opened).singleElement().satisfies(copy -> {
            assertThat(copy).isNotEqualTo(file).exists();
            try (Session session = context.app().sessions().open(copy, TestContext.CODER)) {
                assertThat(session.funnel().counts().received()).isEqualTo(ROWS);
            }
        });
        assertThat(Files.readAllBytes(file))
                .as("a damaged file is never touched")
                .isEqualTo(before);
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void withoutAWholeBackupNothingOpens() throws IOException {
        damage(restoring.list(file).get(0).backup().path());
        DamagedViewModel model = damaged();
        assertThat(model.newestProperty().get()).isEmpty();
        List<Path> opened = new ArrayList<>();
        model.openBackup(opened::add);
        assertThat(opened).isEmpty();
    }

    @Test
    void whatCanBeReadIsRecoveredIntoANewFile() throws IOException {
        DamagedViewModel model = damaged();
        byte[] before = Files.readAllBytes(file);
        model.recover();
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(model.recoveredProperty().get()).isPresent();
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }
}
