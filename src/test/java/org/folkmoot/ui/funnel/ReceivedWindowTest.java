package org.folkmoot.ui.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.folkmoot.model.counting.Funnel;
import org.folkmoot.model.response.ReceivedSubmission;
import org.folkmoot.model.response.StatusReason;
import org.folkmoot.model.response.SubmissionStatus;
import org.folkmoot.model.source.ImportRecord;
import org.folkmoot.service.Session;
import org.folkmoot.ui.ScreenTest;
import org.folkmoot.ui.SmallSample;
import org.folkmoot.ui.WindowTest;
import org.folkmoot.ui.common.Action;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests the Received screen in the window. Results are checked in the file. */
class ReceivedWindowTest extends ScreenTest {
    private static final int HELD = 48;

    private Path consultation = Path.of("");

    @Override
    protected void prepare() throws IOException {
        Path csv = SmallSample.write(folder, HELD);
        Files.writeString(
                csv,
                Files.readString(csv) + "R-00001,Camden,,,Somebody else under that number,\r\n"
                        + "R-00099,Camden,,,,\r\n");
        consultation = context.consultation("held", csv);
    }

    @BeforeEach
    void openReceived() {
        open(consultation);
        until(() -> window.idle());
        onScreen(() -> window.run(Action.SHOW_RECEIVED));
        until(() -> shown("#submissions") && submissions().getItems().size() == HELD + 2);
    }

    @Test
    void submissionIsExcludedAndIncludedAgain() throws IOException {
        choose("Analysed");
        until(() -> submissions().getItems().stream().allMatch(each -> each.status() == SubmissionStatus.INCLUDED));
        ReceivedSubmission first = submissions().getSelectionModel().getSelectedItem();
        assertThat(label("#provenance"))
                .contains("responses.csv, row " + first.source().line())
                .contains("AK");
        screen("received");
        robot.clickOn("#received-aside");
        robot.clickOn("#aside-reason");
        robot.write("about Wales");
        screen("received-aside");
        robot.push(KeyCode.ENTER);
        until(() -> shown(".toast") && submissions().getItems().stream().noneMatch(each -> each.id() == first.id()));
        assertThat(stored(first.reference()))
                .hasValueSatisfying(each -> assertThat(each.status()).isEqualTo(SubmissionStatus.OUT_OF_SCOPE))
                .hasValueSatisfying(each -> assertThat(each.reason()).isEqualTo(new StatusReason.Typed("about Wales")));
        assertThat(funnel().outOfScope()).isEqualTo(1);

        choose("Out of scope");
        until(() -> submissions().getItems().size() == 1);
        robot.clickOn("#received-include");
        until(() -> submissions().getItems().isEmpty());
        assertThat(stored(first.reference()).orElseThrow().status()).isEqualTo(SubmissionStatus.INCLUDED);
        robot.clickOn(".toast-button");
        until(() -> submissions().getItems().size() == 1);
        assertThat(funnel().outOfScope()).isEqualTo(1);
    }

    @Test
    void nonAnswerCanBeCounted() throws IOException {
        long before = answering();
        choose("Non-answers to Q1");
        until(() -> shown("#non-answers") && !table("#non-answers").getItems().isEmpty());
        screen("received-non-answers");
        robot.clickOn("#received-counts");
        until(() -> shown(".toast"));
        assertThat(answering()).isEqualTo(before + 1);
    }

    @Test
    void importIsRemovedOrRefused() throws IOException {
        choose("Imports");
        until(() -> shown("#received-withdraw")
                && !table("#imports-made").getItems().isEmpty()
                && !robot.lookup("#received-withdraw").query().isDisabled());
        screen("received-imports");
        long worked = code();
        robot.clickOn("#received-withdraw");
        screen("received-withdraw");
        robot.clickOn("#confirm");
        until(() -> !label(".panel .problem").isEmpty());
        assertThat(label(".panel .problem"))
                .contains("can no longer be removed")
                .contains("1 response was coded");
        assertThat(funnel().received()).isEqualTo(HELD + 2);
        robot.push(KeyCode.ESCAPE);
        assertThat(worked).isPositive();
    }

    @Test
    void removedImportStaysListed() {
        choose("Imports");
        until(() -> shown("#received-withdraw")
                && !robot.lookup("#received-withdraw").query().isDisabled());
        robot.clickOn("#received-withdraw");
        robot.clickOn("#confirm");
        until(() -> table("#imports-made").getItems().get(0) instanceof ImportRecord record
                && record.withdrawn().isPresent());
        assertThat(funnel().received()).isZero();
        try (Session session = context.app().sessions().openForReading(consultation)) {
            assertThat(session.check().check()).isEmpty();
            assertThat(session.funnel().imports()).hasSize(1);
        }
    }

    @Test
    void erasingAsksForTheReferenceAndLeavesNoByte() throws IOException {
        String words = "the officer I spoke to laughed";
        onScreen(() -> {
            submissions().getSelectionModel().clearSelection();
            submissions().getSelectionModel().select(0);
        });
        robot.clickOn("#received-erase");
        until(() -> shown("#typed"));
        robot.clickOn("#typed").write("R-00002");
        assertThat(robot.lookup("#confirm").query().isDisabled()).isTrue();
        robot.eraseText(7).write("R-00001");
        screen("received-erase");
        robot.clickOn("#confirm");
        until(() -> submissions().getItems().get(0).erased());
        until(() -> stepCounts().equals(List.of("50", "\u22122", "\u22121", "\u22121", "0", "46", "3", "9", "1")));
        assertThat(stored("R-00001"))
                .hasValueSatisfying(each -> assertThat(each.opening()).isEmpty());
        assertThat(bytes(words + " I moved here in week 1.")).isFalse();
        assertThat(bytes("R-00001")).isTrue();
        assertThat(robot.lookup("#received-include").query().isDisabled()).isTrue();
        screen("received-erased");
    }

    @Test
    void reviewExcludesTheOpenSubmission() {
        onScreen(() -> window.run(Action.SHOW_REVIEW));
        until(() -> list() != null && list().isFocused() && window.idle());
        String reference = list().getSelectionModel().getSelectedItem().reference();
        robot.push(KeyCode.O);
        until(() -> shown("#aside-reason"));
        robot.write("a test");
        robot.push(KeyCode.ENTER);
        until(() -> shown(".toast") && window.idle());
        assertThat(stored(reference).orElseThrow().reason()).isEqualTo(new StatusReason.Typed("a test"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> window.idle() && stored(reference).orElseThrow().status() == SubmissionStatus.INCLUDED);
    }

    private boolean bytes(String words) throws IOException {
        for (String name : List.of("held.folkmoot", "held.folkmoot-wal")) {
            Path file = folder.resolve(name);
            if (Files.exists(file)
                    && new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(words)) {
                return true;
            }
        }
        return false;
    }

    /** Codes a response on the Review screen and returns. */
    private long code() {
        onScreen(() -> window.run(Action.SHOW_REVIEW));
        until(() -> list() != null && list().isFocused() && window.idle());
        long textId = list().getSelectionModel().getSelectedItem().textId();
        robot.push(KeyCode.ENTER);
        until(() -> window.idle());
        onScreen(() -> window.run(Action.SHOW_RECEIVED));
        until(() -> shown("#received-withdraw"));
        return textId;
    }

    private void choose(String step) {
        until(() -> steps().getItems().size() > 7);
        Node name = robot.lookup(".step-list .label")
                .match(node -> node instanceof Label label && label.getText().equals(step))
                .query();
        robot.clickOn(name);
        until(() -> label(".screen-title").equals(step));
    }

    /** Returns the texts of the steps, from top to bottom. */
    private List<String> stepCounts() {
        return robot.lookup(".step-list .figures").queryAll().stream()
                .filter(WindowTest::inSight)
                .sorted(java.util.Comparator.comparingDouble(
                        node -> node.localToScene(node.getBoundsInLocal()).getMinY()))
                .map(node -> node instanceof Label count ? count.getText() : "")
                .toList();
    }

    private ListView<?> steps() {
        return (ListView<?>) stage.getScene().getRoot().lookup(".step-list");
    }

    private TableView<?> table(String selector) {
        return (TableView<?>) stage.getScene().getRoot().lookup(selector);
    }

    @SuppressWarnings("unchecked")
    private TableView<ReceivedSubmission> submissions() {
        return (TableView<ReceivedSubmission>) table("#submissions");
    }

    private String label(String selector) {
        return stage.getScene().getRoot().lookup(selector) instanceof Label label ? label.getText() : "";
    }

    private Optional<ReceivedSubmission> stored(String reference) {
        try (Session session = context.app().sessions().openForReading(consultation)) {
            return session.funnel().submissions(Optional.empty(), 0).stream()
                    .filter(each -> each.reference().equals(reference))
                    .findFirst();
        }
    }

    private Funnel funnel() {
        try (Session session = context.app().sessions().openForReading(consultation)) {
            return session.funnel().counts();
        }
    }

    private long answering() {
        try (Session session = context.app().sessions().openForReading(consultation)) {
            return session.summary().summarise(List.of()).questions().get(0).answering();
        }
    }
}
