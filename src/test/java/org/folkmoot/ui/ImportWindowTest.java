package org.folkmoot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.folkmoot.model.AnswerFilter;
import org.folkmoot.model.ColumnRole;
import org.folkmoot.model.Question;
import org.folkmoot.service.Session;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.intake.ColumnLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The import form through the window, judged by what is in the file; and what closing the window keeps. */
class ImportWindowTest extends WindowTest {
    private static final int HELD = 16;
    private static final int LATE = 8;

    private Path consultation = Path.of("");

    @Override
    void prepare() throws IOException {
        consultation = desk.consultation("held", SmallSample.write(folder, HELD));
    }

    @BeforeEach
    void openConsultation() throws IOException {
        open(consultation);
        until(() -> window.idle());
        Path late = SmallSample.write(Files.createDirectories(folder.resolve("late")), LATE);
        Files.writeString(late, Files.readString(late).replace("R-0", "LATE-0"));
        desk.answer(late);
    }

    @Test
    void aColumnCanBecomeSomethingElseAndTheCountsShownAreThoseStored() {
        onScreen(() -> window.run(Action.IMPORT));
        until(() -> shown(".intake-split"));
        ColumnLine second = columns().getItems().stream()
                .filter(line -> line.heading().equals(SmallSample.SECOND))
                .findFirst()
                .orElseThrow();
        assertThat(second.roleProperty().get()).isEqualTo(ColumnRole.OPEN_QUESTION);
        onScreen(() -> second.roleProperty().set(ColumnRole.IGNORE));
        robot.clickOn("#start");
        until(() -> shown(".import-result"));
        // Rows read, became submissions, have a problem; received, blank, duplicates, out, analysed; one question.
        assertThat(figures()).startsWith("8", "8", "0", "8").hasSize(11);

        robot.clickOn("Review the responses");
        until(() -> list() != null && list().getItems().size() == HELD + LATE && window.idle());
        try (Session session = desk.desk().sessions().openForReading(consultation)) {
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
    void backLeavesTheFileAsItWas() {
        List<String> before = stored();
        onScreen(() -> window.run(Action.IMPORT));
        until(() -> shown(".intake-split"));
        robot.clickOn("#leave");
        until(() -> shown(".response-list") && window.idle());
        assertThat(stored()).isEqualTo(before).hasSize(HELD);
    }

    @Test
    void closingTheWindowKeepsAnUnfinishedMemo() {
        long textId = list().getItems().get(0).textId();
        robot.push(KeyCode.M);
        robot.write("half a thou");
        onScreen(() -> window.close());
        try (Session session = desk.desk().sessions().openForReading(consultation)) {
            assertThat(session.review().detail(textId).memo()).isEqualTo("half a thou");
        }
    }

    @SuppressWarnings("unchecked")
    private TableView<ColumnLine> columns() {
        return (TableView<ColumnLine>) stage.getScene().getRoot().lookup("#columns");
    }

    private List<String> figures() {
        Node result = stage.getScene().getRoot().lookup(".import-result");
        return result.lookupAll(".figures").stream()
                .map(node -> node instanceof Label label ? label.getText() : "")
                .toList();
    }

    private List<String> stored() {
        try (Session session = desk.desk().sessions().openForReading(consultation)) {
            return references(session, session.review().questions().get(0));
        }
    }

    private static List<String> references(Session session, Question question) {
        return session.review().answers(question.id(), AnswerFilter.ALL).stream()
                .map(row -> row.reference())
                .toList();
    }
}
