package org.folkmoot.ui.review.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.folkmoot.model.Cancellation;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.response.Condition;
import org.folkmoot.model.response.Flag;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.response.SubmissionStatus;
import org.folkmoot.service.Session;
import org.folkmoot.ui.SmallSample;
import org.folkmoot.ui.WindowTest;
import org.folkmoot.ui.common.Action;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Narrowing the list and working on many of its lines, judged by what is in the file. */
class ListWindowTest extends WindowTest {
    private static final int ROWS = 32;

    private Path consultation = Path.of("");

    @Override
    protected void prepare() throws IOException {
        consultation = context.consultation("small", SmallSample.write(folder, ROWS));
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
        robot.clickOn("Query for a colleague");
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

    @Test
    void aSavedFilterIsFoundInTheCommandPaletteOnEveryScreen() {
        until(() -> filter().getItems().stream().anyMatch(item -> "Borough".equals(item.getText())));
        onScreen(() -> menu("Borough", "Camden").fire());
        int inCamden = (ROWS + 4) / 5;
        until(() -> list().getItems().size() == inCamden && shown(".filter-chip"));
        onScreen(() -> entry(filter().getItems(), "Save this filter\u2026").fire());
        robot.write("Camden alone");
        robot.push(KeyCode.ENTER);
        until(() -> filter().getItems().stream().anyMatch(item -> "Camden alone".equals(item.getText())));
        robot.clickOn(".filter-chip");
        until(() -> list().getItems().size() == ROWS && window.idle());
        onScreen(() -> window.run(Action.SHOW_SUMMARY));
        until(() -> shown(".share-bar"));
        robot.push(KeyCode.CONTROL, KeyCode.K);
        until(() -> shown(".palette"));
        robot.write("camden");
        robot.push(KeyCode.ENTER);
        until(() -> list() != null && list().getItems().size() == inCamden && shown(".filter-chip") && window.idle());
    }

    @Test
    void lengthsAndScoresAreTyped() {
        int between = (int) rows().stream()
                .filter(row -> row.words() >= 12 && row.words() <= 25)
                .count();
        onScreen(() -> menu("Length", "Other length\u2026").fire());
        until(() -> shown("#range-from"));
        assertThat(stage.getScene().getRoot().lookup("#range-add").isDisabled()).isTrue();
        robot.write("12\t2");
        assertThat(stage.getScene().getRoot().lookup("#range-add").isDisabled())
                .as("from 12 to 2")
                .isTrue();
        robot.write("5");
        robot.push(KeyCode.ENTER);
        until(() -> list().getItems().size() == between && shown(".filter-chip") && window.idle());
        assertThat(between).isPositive().isLessThan(ROWS);
        robot.clickOn(".filter-chip");
        until(() -> list().getItems().size() == ROWS && window.idle());

        Condition condition = new Condition.Suggested(Optional.empty(), 0.3, 0.6);
        long suggested;
        try (Session session = context.app().sessions().openForReading(consultation)) {
            suggested = session.listing().count(ResponseFilter.of(1).and(condition), new Cancellation());
        }
        onScreen(() -> menu("With open suggestion", "Other score\u2026").fire());
        until(() -> shown("#range-from"));
        robot.write("30\t60\n");
        until(() -> list().getItems().size() == suggested && shown(".filter-chip") && window.idle());
        assertThat(suggested).isPositive().isLessThan(ROWS);
    }

    @Test
    void anyOfSeveralThemesIsChosenByTyping() {
        robot.push(KeyCode.DIGIT1)
                .push(KeyCode.J)
                .push(KeyCode.DIGIT2)
                .push(KeyCode.J)
                .push(KeyCode.DIGIT3);
        until(() -> coded() == 3 && window.idle());
        List<Theme> themes;
        try (Session session = context.app().sessions().openForReading(consultation)) {
            Codeframe codeframe = session.review().codeframe();
            themes = rows().stream()
                    .filter(row -> !row.themeIds().isEmpty())
                    .flatMap(row -> codeframe.byId(row.themeIds().get(0)).stream())
                    .toList();
        }
        onScreen(() ->
                entry(filter().getItems(), "With any of several themes\u2026").fire());
        until(() -> shown("#any-typed"));
        for (Theme theme : themes.subList(1, 3)) {
            robot.write(theme.label().toLowerCase(java.util.Locale.UK));
            robot.push(KeyCode.ENTER);
        }
        robot.push(KeyCode.ENTER);
        until(() -> list().getItems().size() == 2 && shown(".filter-chip") && window.idle());
        assertThat(list().getItems()).extracting(ResponseRow::reference).containsExactly("R-00002", "R-00003");
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
        return rows().stream().filter(ResponseRow::done).count();
    }

    private List<ResponseRow> rows() {
        try (Session session = context.app().sessions().openForReading(consultation)) {
            return session.review().responses(1, ResponseFilter.ALL);
        }
    }

    private Set<String> saved() {
        try (Session session = context.app().sessions().openForReading(consultation)) {
            return session.listing().savedFilters().keySet();
        }
    }
}
