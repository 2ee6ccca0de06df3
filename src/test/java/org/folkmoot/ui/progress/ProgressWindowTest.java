package org.folkmoot.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import org.folkmoot.model.history.WorkProgress;
import org.folkmoot.service.Session;
import org.folkmoot.ui.SmallSample;
import org.folkmoot.ui.TestContext;
import org.folkmoot.ui.WindowTest;
import org.folkmoot.ui.common.Action;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Progress and the record of reading, judged by what is in the file. */
class ProgressWindowTest extends WindowTest {
    private Path consultation = Path.of("");

    @Override
    protected void prepare() throws IOException {
        consultation = context.consultation("small", SmallSample.write(folder, 32));
    }

    @BeforeEach
    void openConsultation() {
        open(consultation);
        until(() -> window.idle());
    }

    private WorkProgress stored() {
        try (Session session = context.app().sessions().openForReading(consultation)) {
            return session.progress().overview(java.time.ZoneId.systemDefault());
        }
    }

    private List<String> grid(String id) {
        GridPane grid = (GridPane) stage.getScene().getRoot().lookup(id);
        return grid == null
                ? List.of()
                : grid.getChildren().stream()
                        .map(node -> ((Label) node).getText())
                        .toList();
    }

    @Test
    void onlyResponsesShownForAWhileCountAsOpened() {
        until(() -> stored().care().openedByOne() == 1);
        onScreen(() -> {
            for (int i = 0; i < 24; i++) {
                window.run(Action.NEXT);
            }
            for (int i = 0; i < 8; i++) {
                window.run(Action.PREVIOUS);
            }
        });
        until(() -> window.idle() && list().getSelectionModel().getSelectedIndex() == 16);
        long last = list().getItems().get(16).textId();
        until(() -> opened().contains(last));
        // A slow machine may have shown one or the other for long enough.
        assertThat(opened().size()).isLessThan(12);
        assertThat(stored().care().done()).isZero();
    }

    private List<Long> opened() {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + consultation);
                ResultSet row = connection.createStatement().executeQuery("SELECT text_id FROM opened_log")) {
            List<Long> opened = new ArrayList<>();
            while (row.next()) {
                opened.add(row.getLong(1));
            }
            return opened;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void doneKeyUpdatesTheProgress() {
        robot.push(KeyCode.CONTROL, KeyCode.P);
        until(() -> shown("#progress-care"));
        onScreen(() -> list().requestFocus());
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER).push(KeyCode.ENTER);
        until(() -> window.idle() && stored().total().done() == 3);
        until(() -> grid("#progress-days").containsAll(List.of("Today", TestContext.CODER, "3")));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> stored().total().done() == 2);
        until(() -> grid("#progress-days").contains("2"));
        robot.push(KeyCode.CONTROL, KeyCode.P);
        until(() -> !shown("#progress-care") && list().isFocused());
    }

    @Test
    void paceIsShownOnceKnown() {
        Button pace = (Button) stage.getScene().getRoot().lookup(".pace-button");
        assertThat(pace.getText()).isEqualTo("Progress");
        for (int i = 0; i < 7; i++) {
            robot.push(KeyCode.ENTER);
            int done = i + 1;
            until(() -> window.idle() && stored().total().done() == done);
        }
        until(() -> pace.getText().endsWith(" an hour"));
        robot.clickOn(".pace-button");
        until(() -> shown("#progress-left")
                && ((Label) stage.getScene().getRoot().lookup("#progress-left"))
                        .getText()
                        .contains("left: "));
    }

    @Test
    void coverageIsExported() throws IOException {
        robot.push(KeyCode.ENTER);
        until(() -> window.idle() && stored().total().done() == 1);
        Path out = folder.resolve("evidence.csv");
        context.chooseFile(out);
        robot.push(KeyCode.CONTROL, KeyCode.P);
        until(() -> shown("#progress-export"));
        onScreen(() -> ((Button) stage.getScene().getRoot().lookup("#progress-export")).fire());
        until(() -> Files.exists(out) && shown(".toast"));
        assertThat(Files.readAllLines(out).get(0)).contains("opened_by,opened_at,completed_by,completed_at");
        assertThat(Files.readAllLines(out).get(1)).contains("R-00001,Q1,").contains(TestContext.CODER);
    }
}
