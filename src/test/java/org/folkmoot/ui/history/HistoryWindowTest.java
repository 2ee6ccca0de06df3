package org.folkmoot.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.folkmoot.model.coding.Coding;
import org.folkmoot.model.history.HistoryFilter;
import org.folkmoot.model.history.HistoryStep;
import org.folkmoot.model.history.StepKind;
import org.folkmoot.service.Session;
import org.folkmoot.ui.SmallSample;
import org.folkmoot.ui.WindowTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The history beside the Review screen, judged by what is in the file. */
class HistoryWindowTest extends WindowTest {
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

    private ListView<?> history() {
        return (ListView<?>) stage.getScene().getRoot().lookup(".history-list");
    }

    private List<String> sentences() {
        return history().lookupAll(".history-what").stream()
                .filter(WindowTest::inSight)
                .map(node -> ((Label) node).getText())
                .collect(Collectors.toList());
    }

    private void openHistory() {
        robot.push(KeyCode.CONTROL, KeyCode.H);
        until(() -> shown(".history-list") && history().getItems().size() > 2);
    }

    private List<HistoryStep> stored() {
        try (Session session = context.app().sessions().openForReading(consultation)) {
            return session.history().page(HistoryFilter.ALL, Long.MAX_VALUE, 100);
        }
    }

    private List<String> applied(int row) {
        try (Session session = context.app().sessions().openForReading(consultation)) {
            return session.review().detail(list().getItems().get(row).textId()).codings().stream()
                    .filter(Coding::applied)
                    .map(coding -> session.review()
                            .codeframe()
                            .byId(coding.themeId())
                            .orElseThrow()
                            .code())
                    .toList();
        }
    }

    private void select(int line) {
        onScreen(() -> history().getSelectionModel().select(line));
    }

    @Test
    void openHistoryFollowsTheCoding() {
        robot.push(KeyCode.DIGIT1);
        until(() -> window.idle());
        openHistory();
        String reference = list().getItems().get(0).reference();
        until(() -> sentences().contains("Coded " + reference + " to Knife crime"));
        onScreen(() -> list().requestFocus());
        robot.push(KeyCode.DIGIT2);
        until(() -> applied(0).size() == 2
                && sentences().contains("Coded " + reference + " to Violence affecting young people"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> sentences().stream().anyMatch(said -> said.startsWith("Undone: Coded " + reference)));
        assertThat(applied(0)).hasSize(1);
        until(() -> shown(".history-undone"));
        robot.push(KeyCode.CONTROL, KeyCode.H);
        until(() -> !shown(".history-list") && list().isFocused());
    }

    @Test
    void keysInTheHistoryDoNotCode() {
        openHistory();
        until(() -> history().isFocused());
        robot.push(KeyCode.DIGIT1);
        robot.push(KeyCode.A);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.J);
        until(() -> window.idle());
        assertThat(stored()).extracting(HistoryStep::kind).doesNotContain(StepKind.APPLY, StepKind.ACCEPT);
        assertThat(list().getSelectionModel().getSelectedIndex()).isZero();
        robot.push(KeyCode.ESCAPE);
        until(() -> !shown(".history-list"));
    }

    @Test
    void olderStepIsUndoneAloneAndRedone() {
        robot.push(KeyCode.DIGIT1).push(KeyCode.DIGIT2).push(KeyCode.DIGIT3);
        until(() -> window.idle());
        assertThat(applied(0)).hasSize(3);
        openHistory();
        select(2);
        until(() -> shown("#history-undo-one")
                && !stage.getScene().getRoot().lookup("#history-undo-one").isDisabled());
        robot.clickOn("#history-undo-one");
        until(() -> applied(0).size() == 2 && !applied(0).contains("YOUTHV"));
        until(() -> shown(".history-undone"));
        select(3);
        until(() -> shown("#history-redo-one"));
        robot.clickOn("#history-redo-one");
        until(() -> applied(0).size() == 3);
        assertThat(stored().get(0).kind()).isEqualTo(StepKind.REDO);
    }

    @Test
    void undoingBackAsksWithTheNumberOfSteps() {
        robot.push(KeyCode.DIGIT1).push(KeyCode.DIGIT2).push(KeyCode.DIGIT3);
        until(() -> window.idle());
        openHistory();
        select(2);
        until(() -> shown("#history-undo-back"));
        robot.clickOn("#history-undo-back");
        until(() -> shown("#history-yes"));
        Node yes = stage.getScene().getRoot().lookup("#history-yes");
        assertThat(((javafx.scene.control.Button) yes).getText()).isEqualTo("Undo 2 steps");
        assertThat(applied(0)).hasSize(3);
        until(yes::isFocused);
        robot.push(KeyCode.ENTER);
        until(() -> applied(0).equals(List.of("KNIFE")));
        assertThat(stored()).extracting(HistoryStep::kind).startsWith(StepKind.UNDO, StepKind.UNDO, StepKind.APPLY);
    }

    @Test
    void historyOpensTheResponseOfAStepFromAnotherScreen() {
        robot.push(KeyCode.J)
                .push(KeyCode.J)
                .push(KeyCode.DIGIT1)
                .push(KeyCode.K)
                .push(KeyCode.K);
        until(() -> window.idle());
        long coded = list().getItems().get(2).textId();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        openHistory();
        select(1);
        until(() -> shown("#history-show"));
        robot.clickOn("#history-show");
        until(() -> shown(".response-list")
                && list().getSelectionModel().getSelectedItem() != null
                && list().getSelectionModel().getSelectedItem().textId() == coded);
    }
}
