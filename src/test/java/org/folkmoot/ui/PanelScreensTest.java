package org.folkmoot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.folkmoot.service.Session;
import org.folkmoot.ui.common.Action;
import org.junit.jupiter.api.Test;

/** Screens with nothing in them, settings, finding a theme, backups, a damaged file. */
class PanelScreensTest extends ScreenTest {
    private static final int PAGE = 4096;

    private Path consultation = Path.of("");
    private Path empty = Path.of("");

    @Override
    protected void prepare() throws IOException {
        consultation = context.consultation("small", SmallSample.write(folder, 64));
        empty = folder.resolve("empty.folkmoot");
        try (Session session = context.app().sessions().create(empty, "Parking review", List.of(), TestContext.CODER)) {
            assertThat(session.review().questions()).isEmpty();
        }
    }

    @Test
    void emptyConsultation() throws IOException {
        Platform.runLater(() -> window.open(empty));
        until(() -> list() != null && shown(".hint") && window.idle());
        screen("empty-review");
        for (Action screen :
                List.of(Action.SHOW_CODEFRAME, Action.SHOW_CAMPAIGNS, Action.SHOW_SUMMARY, Action.SHOW_RECEIVED)) {
            onScreen(() -> window.run(screen));
            until(() -> shown(".hint") && window.idle());
            screen("empty-" + screen.name().substring("SHOW_".length()).toLowerCase(java.util.Locale.ROOT));
        }
    }

    @Test
    void panelsOfTheReviewScreen() throws IOException {
        open(consultation);
        until(() -> window.idle());
        robot.write("/");
        robot.write("vio");
        until(() -> shown(".found-themes") && window.idle());
        screen("picker");
        robot.push(KeyCode.ESCAPE);
        robot.write("/");
        robot.write("cctv");
        robot.push(KeyCode.ENTER);
        until(() -> shown(".stance-bar") && window.idle());
        onScreen(() -> window.run(Action.NEW_THEME));
        until(() -> shown("#new-theme-name"));
        screen("new-theme");
        robot.push(KeyCode.ESCAPE);
        onScreen(() -> window.run(Action.SETTINGS));
        until(() -> shown(".settings"));
        screen("settings");
        robot.push(KeyCode.ESCAPE);
        onScreen(() -> window.run(Action.RESTORE));
        until(() -> shown(".restore-panel"));
        screen("restore");
        robot.push(KeyCode.ESCAPE);
        // Where there is room for one side pane only, the list is the other one.
        onScreen(() -> window.enlarge(200));
        until(() -> shown("#showResponses"));
        onScreen(() -> ((ToggleButton) stage.getScene().getRoot().lookup("#showResponses")).fire());
        until(() -> shown(".response-list"));
        screenAsItIs("responses-light-1366x768-200");
    }

    @Test
    void damagedFile() throws IOException {
        byte[] bytes = Files.readAllBytes(consultation);
        Arrays.fill(bytes, 2 * PAGE, 10 * PAGE, (byte) 0);
        Files.write(consultation, bytes);
        Platform.runLater(() -> window.open(consultation));
        until(() -> shown(".damaged-panel")
                && !stage.getScene().getRoot().lookup("#recover").isDisabled());
        screen("damaged");
    }
}
