package org.folkmoot.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.folkmoot.model.AnswerRow;
import org.folkmoot.model.Flag;
import org.folkmoot.model.SubmissionStatus;
import org.folkmoot.service.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Narrowing the list and working on many of its lines, judged by what is in the file. */
class ListWindowTest extends WindowTest {
    private static final int ROWS = 32;

    private Path consultation = Path.of("");

    @Override
    void prepare() throws IOException {
        consultation = desk.consultation("small", SmallSample.write(folder, ROWS));
    }

    @BeforeEach
    void openConsultation() {
        open(consultation);
        until(() -> window.idle());
    }

    @Test
    void keysWorkOnAllThatIsChosenAndUndoTakesItBack() {
        robot.press(KeyCode.SHIFT).push(KeyCode.J).push(KeyCode.DOWN).release(KeyCode.SHIFT);
        until(() -> shown(".marks-bar"));
        robot.push(KeyCode.DIGIT1);
        until(() -> coded() == 2 && window.idle());
        robot.push(KeyCode.ENTER);
        until(() -> done() == 2 && window.idle());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> done() == 0 && window.idle());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> coded() == 0 && window.idle());
        onScreen(list()::requestFocus);
        robot.push(KeyCode.ESCAPE);
        until(() -> !shown(".marks-bar"));
    }

    @Test
    void allOfAListAreFlaggedAndSetAside() {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("burglary");
        robot.push(KeyCode.ENTER);
        until(() -> list().getItems().size() == ROWS / 16 && list().isFocused() && window.idle());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        until(() -> shown(".marks-bar"));
        robot.push(KeyCode.F);
        until(() -> robot.listWindows().size() > 1);
        robot.clickOn("Query to a colleague");
        until(() -> rows().stream()
                                .filter(row -> row.flags().equals(List.of(Flag.QUERY)))
                                .count()
                        == ROWS / 16
                && window.idle());
        onScreen(list()::requestFocus);
        robot.push(KeyCode.O);
        until(() -> shown("#aside-reason"));
        robot.write("tests");
        robot.push(KeyCode.ENTER);
        until(() -> rows().stream()
                        .filter(row -> row.status() == SubmissionStatus.OUT_OF_SCOPE)
                        .count()
                == ROWS / 16);
    }

    @Test
    void aFilterIsChosenSavedFoundAgainAndLetGoOf() {
        until(() -> filter().getItems().stream().anyMatch(item -> "Borough".equals(item.getText())));
        onScreen(() -> menu("Borough", "Camden").fire());
        int inCamden = (ROWS + 4) / 5;
        until(() -> list().getItems().size() == inCamden && shown(".filter-chip"));
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("police");
        until(() -> list().getItems().size() < inCamden && !list().getItems().isEmpty() && window.idle());
        int found = list().getItems().size();
        onScreen(() -> entry(filter().getItems(), "Save this filter\u2026").fire());
        robot.write("Police in Camden");
        robot.push(KeyCode.ENTER);
        until(() -> saved().equals(Set.of("Police in Camden")) && window.idle());
        robot.clickOn(".filter-chip");
        until(() -> list().getItems().size() > found && !shown(".filter-chip"));
        until(() -> filter().getItems().stream().anyMatch(item -> "Police in Camden".equals(item.getText())));
        onScreen(() -> entry(filter().getItems(), "Police in Camden").fire());
        until(() -> list().getItems().size() == found && shown(".filter-chip"));
    }

    private MenuButton filter() {
        return (MenuButton) stage.getScene().getRoot().lookup("#filter");
    }

    private MenuItem menu(String menu, String item) {
        return entry(((javafx.scene.control.Menu) entry(filter().getItems(), menu)).getItems(), item);
    }

    private static MenuItem entry(List<MenuItem> items, String text) {
        return items.stream()
                .filter(item -> text.equals(item.getText()))
                .findFirst()
                .orElseThrow();
    }

    private long coded() {
        return rows().stream().filter(row -> !row.themeIds().isEmpty()).count();
    }

    private long done() {
        return rows().stream().filter(AnswerRow::done).count();
    }

    private List<AnswerRow> rows() {
        try (Session session = desk.desk().sessions().openForReading(consultation)) {
            return session.review().answers(1, org.folkmoot.model.AnswerFilter.ALL);
        }
    }

    private Set<String> saved() {
        try (Session session = desk.desk().sessions().openForReading(consultation)) {
            return session.listing().savedFilters().keySet();
        }
    }
}
