package org.folkmoot.ui.restore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import org.folkmoot.model.file.Backup;
import org.folkmoot.service.Session;
import org.folkmoot.service.file.RestoreService.Listed;
import org.folkmoot.ui.SmallSample;
import org.folkmoot.ui.WindowTest;
import org.folkmoot.ui.common.Action;
import org.junit.jupiter.api.Test;

/** Backups through the window, judged by what is in the files. */
class RestoreWindowTest extends WindowTest {
    private static final int HELD = 16;

    private Path consultation = Path.of("");

    @Override
    protected void prepare() throws IOException {
        consultation = context.consultation("held", SmallSample.write(folder, HELD));
    }

    private List<Listed> backups() {
        return context.app().sessions().restoring().list(consultation);
    }

    private long done(Path file) {
        try (Session session = context.app().sessions().openForReading(file)) {
            return session.review()
                    .progress(session.review().questions().get(0).id())
                    .done();
        }
    }

    @Test
    void openingMakesADailyBackupThatCanBeRestored() {
        open(consultation);
        until(() -> backups().size() == 1 && window.idle());
        onScreen(() -> window.run(Action.DONE));
        until(() -> window.idle() && done(consultation) == 1);

        onScreen(() -> window.run(Action.RESTORE));
        until(() -> shown(".restore-panel") && list("#backups").getItems().size() == 1);
        robot.clickOn("#apply");
        // A toast disappears after some seconds, so it is looked for first.
        until(() -> shown(".toast"));
        until(() -> backups().size() == 2 && list() != null && list().isFocused() && window.idle());
        assertThat(done(consultation)).isZero();
        assertThat(backups().get(0).contents()).map(Backup.Contents::done).contains(1L);
    }

    @Test
    void damagedFileOffersBackupAndRecovery() throws IOException {
        open(consultation);
        until(() -> backups().size() == 1 && window.idle());
        onScreen(() -> window.run(Action.CLOSE));
        until(() -> shown(".start") && Files.notExists(folder.resolve("held.folkmoot.lock")));
        byte[] bytes = Files.readAllBytes(consultation);
        Arrays.fill(bytes, 8192, 40_960, (byte) 0);
        Files.write(consultation, bytes);

        Platform.runLater(() -> window.open(consultation));
        until(() -> shown(".damaged-panel"));
        until(() -> !stage.getScene().getRoot().lookup("#recover").isDisabled());
        robot.clickOn("#recover");
        until(() -> shown("#openRecovered"));
        robot.clickOn("#openRecovered");
        until(() -> list() != null && !list().getItems().isEmpty() && window.idle());
        assertThat(stage.getScene().getRoot().lookup(".damaged-panel")).isNull();
        assertThat(Files.readAllBytes(consultation)).as("the damaged file").isEqualTo(bytes);
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("held recovered ") && name.endsWith(".folkmoot"));
        }

        Platform.runLater(() -> window.open(consultation));
        until(() -> shown(".damaged-panel")
                && !stage.getScene().getRoot().lookup("#backup").isDisabled());
        robot.clickOn("#backup");
        until(() -> list() != null && list().getItems().size() == HELD && window.idle());
        assertThat(Files.readAllBytes(consultation)).as("the damaged file").isEqualTo(bytes);
    }

    @Test
    void withoutBackupsThePanelExplainsWhenTheyAreMade() {
        context.chooseFile(folder.resolve("never.folkmoot"));
        onScreen(() -> window.run(Action.RESTORE));
        until(() -> shown(".restore-panel .hint-title"));
        assertThat(stage.getScene().getRoot().lookup("#apply").isDisabled()).isTrue();
    }

    @Test
    void syncedFolderIsWarnedOf() throws IOException {
        Path synced =
                Files.createDirectories(folder.resolve("OneDrive - Borough")).resolve("held.folkmoot");
        Files.copy(consultation, synced);
        open(synced);
        until(() -> shown(".banner"));
    }

    @SuppressWarnings("unchecked")
    private ListView<Listed> list(String selector) {
        return (ListView<Listed>) stage.getScene().getRoot().lookup(selector);
    }
}
