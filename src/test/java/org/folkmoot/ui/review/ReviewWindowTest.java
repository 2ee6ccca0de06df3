package org.folkmoot.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.folkmoot.model.coding.Coding;
import org.folkmoot.model.response.Flag;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.service.Session;
import org.folkmoot.ui.SmallSample;
import org.folkmoot.ui.WindowTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys and mouse on the Review screen, judged by what is in the file. */
class ReviewWindowTest extends WindowTest {
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

    @Test
    void keysDoNotCodeWhileTyping() {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("knife 123 axjk");
        until(() -> list().getItems().isEmpty());
        robot.push(KeyCode.ESCAPE);
        until(() -> list().getItems().size() == 32);
        assertThat(codings(0)).isEmpty();
        robot.push(KeyCode.DIGIT1);
        until(() -> !codings(0).isEmpty());
    }

    @Test
    void aThemeIsFoundByTypingAndToggledWithEnter() {
        robot.write("/");
        robot.write("light");
        robot.push(KeyCode.ENTER);
        until(() -> codings(0).equals(List.of("REALM")));
        assertThat(list().isFocused()).isTrue();
        assertThat(done(0)).isFalse();
        robot.write("/");
        robot.write("zzz");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.J);
        until(() -> list().getSelectionModel().getSelectedIndex() == 1);
    }

    @Test
    void draggedWordsBecomeEvidenceAtTheirStoredOffsets() {
        select("nobody comes");
        robot.push(KeyCode.DIGIT1);
        until(() -> evidence(0).equals(List.of("nobody comes")));
    }

    @Test
    void aDoubleClickSelectsAWord() {
        Bounds word = place("laughed");
        robot.moveTo(new Point2D(word.getCenterX(), word.getCenterY()));
        robot.doubleClickOn(MouseButton.PRIMARY);
        robot.push(KeyCode.DIGIT2);
        until(() -> evidence(0).equals(List.of("laughed")));
    }

    @Test
    void shiftAndArrowsSelectSigns() {
        Bounds word = place("More");
        robot.clickOn(new Point2D(word.getMinX() + 1, word.getCenterY()));
        robot.press(KeyCode.SHIFT);
        for (int i = 0; i < 4; i++) {
            robot.push(KeyCode.RIGHT);
        }
        robot.release(KeyCode.SHIFT);
        robot.push(KeyCode.DIGIT3);
        until(() -> evidence(0).equals(List.of("More")));
    }

    @Test
    void aMemoIsKeptWithEnter() {
        robot.push(KeyCode.M);
        robot.write("ask again 1ax");
        robot.push(KeyCode.ENTER);
        until(() -> detail(0).memo().equals("ask again 1ax"));
        assertThat(codings(0)).isEmpty();
        robot.push(KeyCode.J);
        until(() -> list().getSelectionModel().getSelectedIndex() == 1);
        assertThat(stage.getScene().getRoot().lookup(".memo"))
                .isInstanceOfSatisfying(
                        TextArea.class, memo -> assertThat(memo.getText()).isEmpty());
    }

    @Test
    void aFlagIsChosenFromTheMenu() {
        robot.push(KeyCode.F);
        until(() -> robot.listWindows().size() > 1);
        robot.clickOn("Safeguarding");
        until(() -> detail(0).row().flags().equals(List.of(Flag.SAFEGUARDING)));
    }

    @Test
    void theSheetOfKeysTakesTheKeyboardUntilItIsClosed() {
        robot.write("?");
        until(() -> shown(".key-sheet"));
        robot.push(KeyCode.DIGIT1);
        robot.push(KeyCode.ESCAPE);
        until(() -> !shown(".key-sheet"));
        assertThat(codings(0)).isEmpty();
        robot.push(KeyCode.DIGIT2);
        until(() -> codings(0).size() == 1);
    }

    @Test
    void thePaletteDoesWhatWasTyped() {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("theme 4");
        robot.push(KeyCode.ENTER);
        until(() -> codings(0).size() == 1);
        assertThat(shown(".palette")).isFalse();
    }

    @Test
    void aClickOnAThemeTogglesItAndEnterGoesOn() {
        robot.clickOn(robot.from(tree()).lookup("Knife crime").<Node>query());
        until(() -> codings(0).equals(List.of("KNIFE")));
        robot.push(KeyCode.ENTER);
        until(() -> done(0) && list().getSelectionModel().getSelectedIndex() == 1);
    }

    @Test
    void keysPressedFasterThanTheDiskKeepTheirOrder() {
        robot.push(KeyCode.DIGIT1).push(KeyCode.ENTER).push(KeyCode.DIGIT2).push(KeyCode.ENTER);
        robot.push(KeyCode.DIGIT3).push(KeyCode.K).push(KeyCode.DIGIT4);
        until(() -> window.idle());
        assertThat(codings(0)).containsExactly("KNIFE");
        assertThat(codings(1)).containsExactly("YOUTHV");
        assertThat(codings(4)).containsExactly("GUNGANG");
        assertThat(codings(3)).containsExactly("REOFF");
    }

    private Node tree() {
        return stage.getScene().getRoot().lookup(".theme-tree");
    }

    private void select(String words) {
        Bounds place = place(words);
        robot.moveTo(new Point2D(place.getMinX() + 1, place.getCenterY()));
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(new Point2D(place.getMaxX() - 1, place.getCenterY()));
        robot.release(MouseButton.PRIMARY);
    }

    /** Where words stand on the screen. */
    private Bounds place(String words) {
        TextFlow flow = (TextFlow) stage.getScene().getRoot().lookup(".reading");
        String drawn = ((Text) flow.getChildren().get(0)).getText();
        int at = drawn.indexOf(words);
        assertThat(at).isNotNegative();
        javafx.scene.shape.Path outline = new javafx.scene.shape.Path(flow.rangeShape(at, at + words.length()));
        outline.setFill(Color.BLACK);
        outline.setStroke(null);
        return flow.localToScreen(outline.getBoundsInLocal());
    }

    private ResponseDetail detail(int row) {
        try (Session session = context.app().sessions().openForReading(consultation)) {
            return session.review().detail(list().getItems().get(row).textId());
        }
    }

    private boolean done(int row) {
        return detail(row).row().done();
    }

    private List<String> codings(int row) {
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

    private List<String> evidence(int row) {
        ResponseDetail detail = detail(row);
        return detail.codings().stream()
                .flatMap(coding -> coding.spans().stream())
                .map(span -> span.of(detail.text()))
                .toList();
    }
}
