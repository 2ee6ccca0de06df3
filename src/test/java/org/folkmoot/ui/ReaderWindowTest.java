package org.folkmoot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.folkmoot.model.AnswerDetail;
import org.folkmoot.model.AnswerFilter;
import org.folkmoot.model.Coding;
import org.folkmoot.model.Span;
import org.folkmoot.model.Theme;
import org.folkmoot.service.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading a response and working on its evidence, judged by what is in the file and the settings. */
class ReaderWindowTest extends WindowTest {
    private Path consultation = Path.of("");

    @Override
    void prepare() throws IOException {
        consultation = desk.consultation("small", SmallSample.write(folder, 16));
        try (Session session = desk.desk().sessions().open(consultation, "BL")) {
            code(session, "TRUST", "nobody comes when we ring 101");
            code(session, "VISIBLE", "when we ring 101, and the kids");
            code(session, "YOUTHV", "the kids on the estate");
        }
    }

    /** Codes words of the first response. */
    private static void code(Session session, String theme, String words) {
        AnswerDetail detail = first(session);
        int at = detail.text().indexOf(words);
        assertThat(at).as(words).isNotNegative();
        session.coding()
                .apply(
                        detail.row().textId(),
                        session.review()
                                .codeframe()
                                .byCode(theme)
                                .orElseThrow()
                                .id(),
                        List.of(Span.ofUtf16(detail.text(), at, at + words.length())),
                        "");
    }

    @BeforeEach
    void openConsultation() {
        open(consultation);
        until(() -> window.idle());
    }

    @Test
    void theTypeSizeIsChangedByKeysAndRemembered() {
        double usual = reading().getBoundsInLocal().getHeight();
        robot.push(KeyCode.CONTROL, KeyCode.PLUS);
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        until(() -> size() == 20 && reading().getBoundsInLocal().getHeight() > usual);
        until(() -> desk.desk().settings().get("reading-size").equals("20"));
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        until(() -> size() == 18 && desk.desk().settings().get("reading-size").equals("18"));
        for (int i = 0; i < 12; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.PLUS);
        }
        until(() -> desk.desk().settings().get("reading-size").equals("32"));
        assertThat(reading().getWidth()).as("no line is cut off").isLessThanOrEqualTo(readerWidth());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        until(() -> size() == 16 && desk.desk().settings().get("reading-size").equals("16"));
        assertThat(reading().getWidth()).as("some 75 characters").isLessThanOrEqualTo(600);
        assertThat(applied("TRUST", "VISIBLE", "YOUTHV")).isTrue();
    }

    @Test
    void passagesAreReachedWithTheKeyboardAndSayWhoseTheyAre() {
        Bounds more = place("More");
        robot.clickOn(new Point2D(more.getMinX() + 1, more.getCenterY()));
        robot.push(KeyCode.TAB);
        until(() -> stage.getScene().getFocusOwner().getStyleClass().contains("highlight"));
        String said = "";
        for (int i = 0; i < 12 && !said.contains("BL"); i++) {
            Node focus = stage.getScene().getFocusOwner();
            said = focus.getAccessibleText() == null ? "" : focus.getAccessibleText();
            robot.push(KeyCode.TAB);
        }
        assertThat(said).contains("BL");
        assertThat(done(0)).isFalse();
    }

    private boolean applied(String... codes) {
        return Set.copyOf(codings()).equals(Set.of(codes));
    }

    TextFlow reading() {
        return (TextFlow) stage.getScene().getRoot().lookup(".reading");
    }

    private double size() {
        return ((Text) reading().getChildren().get(0)).getFont().getSize();
    }

    private double readerWidth() {
        return stage.getScene().getRoot().lookup(".reader-page").getLayoutBounds().getWidth();
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
        TextFlow flow = reading();
        String drawn = ((Text) flow.getChildren().get(0)).getText();
        int at = drawn.indexOf(words);
        assertThat(at).as(words).isNotNegative();
        javafx.scene.shape.Path outline = new javafx.scene.shape.Path(flow.rangeShape(at, at + words.length()));
        outline.setFill(Color.BLACK);
        outline.setStroke(null);
        return flow.localToScreen(outline.getBoundsInLocal());
    }

    private static AnswerDetail first(Session session) {
        long question = session.review().questions().get(0).id();
        return session.review()
                .detail(session.review()
                        .answers(question, AnswerFilter.ALL)
                        .get(0)
                        .textId());
    }

    /** The first response, as the file has it. */
    private AnswerDetail detail() {
        try (Session session = desk.desk().sessions().openForReading(consultation)) {
            return first(session);
        }
    }

    private boolean done(int row) {
        return list().getItems().get(row).done();
    }

    /** Codes of the themes applied to the first response. */
    private List<String> codings() {
        try (Session session = desk.desk().sessions().openForReading(consultation)) {
            return first(session).codings().stream()
                    .filter(Coding::applied)
                    .map(coding -> session.review().codeframe().byId(coding.themeId()))
                    .map(theme -> theme.map(Theme::code).orElseThrow())
                    .toList();
        }
    }

    /** The words that are evidence for a theme on the first response. */
    private List<String> evidence(String theme) {
        try (Session session = desk.desk().sessions().openForReading(consultation)) {
            AnswerDetail detail = first(session);
            long id = session.review().codeframe().byCode(theme).orElseThrow().id();
            return detail.codings().stream()
                    .filter(coding -> coding.themeId() == id && coding.applied())
                    .flatMap(coding -> coding.spans().stream())
                    .map(span -> span.of(detail.text()))
                    .toList();
        }
    }
}
