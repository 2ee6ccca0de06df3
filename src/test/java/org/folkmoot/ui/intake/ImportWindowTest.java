package org.folkmoot.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.folkmoot.model.response.Attribute;
import org.folkmoot.model.response.Question;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.service.Session;
import org.folkmoot.ui.SmallSample;
import org.folkmoot.ui.WindowTest;
import org.folkmoot.ui.common.Action;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests the steps of an import in the window, and closing the window. Results are checked in the file. */
class ImportWindowTest extends WindowTest {
    private static final int HELD = 16;
    private static final int LATE = 8;
    private static final List<String> STEPS =
            List.of(".file-step", ".preview-table", ".columns-table", ".check-sections");

    private Path consultation = Path.of("");
    private Path late = Path.of("");

    @Override
    protected void prepare() throws IOException {
        consultation = context.consultation("held", SmallSample.write(folder, HELD));
    }

    @BeforeEach
    void openConsultation() throws IOException {
        open(consultation);
        until(() -> window.idle());
        late = SmallSample.write(Files.createDirectories(folder.resolve("late")), LATE);
        Files.writeString(late, Files.readString(late).replace("R-0", "LATE-0"));
    }

    @Test
    void shownCountsMatchTheStore() {
        context.chooseFile(late);
        onScreen(() -> window.run(Action.IMPORT));
        until(() -> shown(".file-step"));
        robot.clickOn("#choose");
        until(() -> shown(".preview-table"));
        next(".columns-table");
        ColumnLine second = columns().getItems().stream()
                .filter(line -> line.heading().equals(SmallSample.SECOND))
                .findFirst()
                .orElseThrow();
        assertThat(second.roleProperty().get()).isEqualTo(ColumnRole.OPEN_QUESTION);
        onScreen(() -> second.roleProperty().set(ColumnRole.IGNORE));
        next(".check-sections");
        until(() -> !robot.lookup("#next").queryButton().isDisabled());
        // Rows read are new, known and with a problem; new ones less blank and duplicates are to be analysed.
        assertThat(figures("#check")).startsWith("8", "8", "0", "0", "8").hasSize(8);
        assertThat(stored()).hasSize(HELD);
        robot.clickOn("#next");
        until(() -> shown(".import-result"));
        assertThat(figures("#run")).isEqualTo(figures("#check"));

        robot.clickOn("#goOn");
        until(() -> list() != null && list().getItems().size() == HELD + LATE && window.idle());
        try (Session session = context.app().sessions().openForReading(consultation)) {
            assertThat(session.check().check()).isEmpty();
            List<Question> questions = session.review().questions();
            assertThat(questions).hasSize(2);
            assertThat(references(session, questions.get(0)))
                    .hasSize(HELD + LATE)
                    .filteredOn(reference -> reference.startsWith("LATE-"))
                    .hasSize(LATE);
            assertThat(references(session, questions.get(1)))
                    .as("the column was not to be used")
                    .noneMatch(reference -> reference.startsWith("LATE-"));
        }
    }

    @Test
    void workbookWithTwoHeaderRowsIsImported() throws IOException {
        Path workbook = TwoHeaderWorkbook.write(folder.resolve("export.xlsx"), LATE);
        onScreen(() -> window.dropped(List.of(workbook)));
        until(() -> shown(".preview-table"));
        assertThat(chosen("#sheet")).isEqualTo(TwoHeaderWorkbook.SHEET);
        assertThat(choices("#sheet")).containsExactly(TwoHeaderWorkbook.HIDDEN + " (hidden)", TwoHeaderWorkbook.SHEET);
        assertThat(chosen("#headings")).isEqualTo("2 rows");
        // With one header row the question texts are a row of responses; then back to two.
        onScreen(() -> choose("#headings", "1 row"));
        until(() -> previewed() == LATE + 1);
        onScreen(() -> choose("#headings", "2 rows"));
        until(() -> previewed() == LATE);

        next(".columns-table");
        assertThat(columns().getItems())
                .extracting(ColumnLine::heading)
                .anyMatch(heading -> heading.contains(TwoHeaderWorkbook.QUESTION));
        ColumnLine borough = columns().getItems().get(1);
        onScreen(() -> borough.roleProperty().set(ColumnRole.IGNORE));
        robot.clickOn("#back");
        until(() -> shown(".preview-table"));
        next(".columns-table");
        assertThat(columns().getItems().get(1).roleProperty().get())
                .as("going back loses no choice")
                .isEqualTo(ColumnRole.IGNORE);
        next(".check-sections");
        until(() -> !robot.lookup("#next").queryButton().isDisabled());
        assertThat(figures("#check")).startsWith("8", "8", "0", "0");
        robot.clickOn("#next");
        until(() -> shown(".import-result"));

        try (Session session = context.app().sessions().openForReading(consultation)) {
            assertThat(session.check().check()).isEmpty();
            Question question = session.review().questions().stream()
                    .filter(each -> each.wording().contains(TwoHeaderWorkbook.QUESTION))
                    .findFirst()
                    .orElseThrow();
            List<ResponseRow> rows = session.review().responses(question.id(), ResponseFilter.ALL);
            assertThat(rows).extracting(ResponseRow::reference).contains("X-0001", "X-0008");
            for (int i = 0; i < LATE; i++) {
                String reference = TwoHeaderWorkbook.reference(i);
                ResponseRow row = rows.stream()
                        .filter(each -> each.reference().equals(reference))
                        .findFirst()
                        .orElseThrow();
                assertThat(session.review().detail(row.textId()).text()).isEqualTo(TwoHeaderWorkbook.response(i));
            }
            assertThat(session.summary().attributes())
                    .extracting(Attribute::name)
                    .contains("How far do you agree?")
                    .as("of the first file alone")
                    .containsOnlyOnce("Borough");
        }
    }

    @Test
    void escapeLeavesEveryStepWithoutWriting() {
        List<String> before = stored();
        for (int i = 0; i < STEPS.size(); i++) {
            onScreen(() -> window.run(Action.IMPORT));
            until(() -> shown(".file-step"));
            if (i > 0) {
                context.chooseFile(late);
                robot.clickOn("#choose");
                until(() -> shown(".preview-table"));
            }
            for (int at = 2; at <= i; at++) {
                next(STEPS.get(at));
            }
            String step = STEPS.get(i);
            assertThat(shown(step)).as(step).isTrue();
            robot.push(KeyCode.ESCAPE);
            until(() -> shown(".response-list") && window.idle());
            assertThat(stored()).as("after leaving %s", step).isEqualTo(before).hasSize(HELD);
        }
    }

    @Test
    void unfinishedImportIsResumedWithItsChoices() {
        onScreen(() -> window.dropped(List.of(late)));
        until(() -> shown(".preview-table"));
        next(".columns-table");
        onScreen(() -> columns().getItems().get(1).roleProperty().set(ColumnRole.IGNORE));
        robot.push(KeyCode.ESCAPE);
        until(() -> shown(".response-list") && shown(".toast-button"));
        robot.clickOn(".toast-button");
        until(() -> shown(".columns-table"));
        assertThat(columns().getItems().get(1).roleProperty().get()).isEqualTo(ColumnRole.IGNORE);
    }

    @Test
    void cancelledImportWritesNothing() throws IOException {
        List<String> before = stored();
        Path large = SmallSample.write(Files.createDirectories(folder.resolve("large")), 4_000);
        Files.writeString(large, Files.readString(large).replace("R-", "LARGE-"));
        onScreen(() -> window.dropped(List.of(large)));
        until(() -> shown(".preview-table"));
        next(".columns-table");
        next(".check-sections");
        until(() -> !robot.lookup("#next").queryButton().isDisabled());
        onScreen(() -> {
            robot.lookup("#next").queryButton().fire();
            // Cancels immediately, before anything is written.
            robot.lookup("#run").lookup("#stop").queryButton().fire();
        });
        until(() -> shown(".check-sections") && shown(".toast"));
        assertThat(stored()).isEqualTo(before);
        try (Session session = context.app().sessions().openForReading(consultation)) {
            assertThat(session.check().check()).isEmpty();
        }
    }

    @Test
    void keyboardCompletesAllSteps() {
        context.chooseFile(late);
        robot.push(KeyCode.CONTROL, KeyCode.I);
        until(() -> shown(".file-step") && robot.lookup("#choose").queryButton().isFocused());
        robot.push(KeyCode.ENTER);
        until(() -> shown(".preview-table")
                && robot.lookup(".preview-table").queryTableView().isFocused());
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        until(() -> shown(".columns-table") && columns().isFocused());
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        MenuButton bulk = robot.lookup("#bulk").queryAs(MenuButton.class);
        until(bulk::isShowing);
        // Up from the first menu item selects the last one, "not used".
        robot.push(KeyCode.UP);
        robot.push(KeyCode.ENTER);
        until(() -> columns().getItems().get(1).roleProperty().get() == ColumnRole.IGNORE);
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        until(() ->
                shown(".check-sections") && !robot.lookup("#next").queryButton().isDisabled());
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        until(() -> shown(".columns-table") && columns().isFocused());
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        until(() ->
                shown(".check-sections") && !robot.lookup("#next").queryButton().isDisabled());
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        until(() ->
                shown(".import-result") && robot.lookup("#goOn").queryButton().isFocused());
        robot.push(KeyCode.ENTER);
        until(() -> list() != null && list().getItems().size() == HELD + LATE && window.idle());
    }

    @Test
    void droppedFilesWithOtherHeadingsAreRefused() throws IOException {
        Path other =
                Files.writeString(folder.resolve("other.csv"), "Id,What else?\n1,Some words that make an answer\n");
        onScreen(() -> window.dropped(List.of(late, other)));
        until(() -> shown(".problem"));
        assertThat(robot.lookup(".problem").queryAs(Label.class).getText()).contains("other.csv");
        onScreen(() -> window.dropped(List.of(consultation, other)));
        until(() -> shown(".banner"));
    }

    @Test
    void repeatedFileStopsAtThePreview() {
        onScreen(() -> window.dropped(List.of(folder.resolve("responses.csv"))));
        until(() -> shown(".preview-table"));
        assertThat(robot.lookup("#obstacle").queryAs(Label.class).getText()).contains("responses.csv");
        assertThat(robot.lookup("#next").queryButton().isDisabled()).isTrue();
    }

    @Test
    void closingTheWindowSavesTheMemo() {
        long textId = list().getItems().get(0).textId();
        robot.push(KeyCode.M);
        robot.write("half a thou");
        onScreen(() -> window.close());
        try (Session session = context.app().sessions().openForReading(consultation)) {
            assertThat(session.review().detail(textId).memo()).isEqualTo("half a thou");
        }
    }

    private void next(String step) {
        onScreen(() -> robot.lookup("#next").queryButton().fire());
        until(() -> shown(step));
    }

    @SuppressWarnings("unchecked")
    private TableView<ColumnLine> columns() {
        return (TableView<ColumnLine>) stage.getScene().getRoot().lookup(".columns-table");
    }

    private ComboBox<?> box(String id) {
        return robot.lookup(id).queryComboBox();
    }

    private String chosen(String id) {
        return String.valueOf(box(id).getValue());
    }

    private List<String> choices(String id) {
        return box(id).getItems().stream().map(String::valueOf).toList();
    }

    private void choose(String id, String name) {
        box(id).getSelectionModel().select(choices(id).indexOf(name));
    }

    private int previewed() {
        return robot.lookup(".preview-table").queryTableView().getItems().size();
    }

    private List<String> figures(String step) {
        return robot.lookup(step).lookup(".sum-figure").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private List<String> stored() {
        try (Session session = context.app().sessions().openForReading(consultation)) {
            return references(session, session.review().questions().get(0));
        }
    }

    private static List<String> references(Session session, Question question) {
        return session.review().responses(question.id(), ResponseFilter.ALL).stream()
                .map(row -> row.reference())
                .toList();
    }
}
