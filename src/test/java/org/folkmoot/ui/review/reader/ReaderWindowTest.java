package org.folkmoot.ui.review.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.folkmoot.model.Progress;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.coding.Coding;
import org.folkmoot.model.response.Flag;
import org.folkmoot.model.response.Respondent;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.model.text.Span;
import org.folkmoot.service.Session;
import org.folkmoot.service.importing.ColumnChoice;
import org.folkmoot.ui.SmallSample;
import org.folkmoot.ui.TestContext;
import org.folkmoot.ui.WindowTest;
import org.folkmoot.ui.common.Action;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading a response and working on its evidence, judged by what is in the file and the settings. */
class ReaderWindowTest extends WindowTest {
    /** Place of a response that is flagged as distressing from the start. */
    private static final int HARD = 10;

    private Path consultation = Path.of("");

    @Override
    protected void prepare() throws IOException {
        consultation = context.consultation("small", SmallSample.write(folder, 16));
        try (Session session = context.app().sessions().open(consultation, "BL")) {
            ResponseDetail detail = first(session);
            detail.suggestions()
                    .forEach(suggestion -> session.coding().reject(suggestion.textId(), suggestion.themeId()));
            session.coding().flag(row(session, HARD).textId(), Flag.DISTRESSING, true);
            code(session, "TRUST", "nobody comes when we ring 101");
            code(session, "VISIBLE", "when we ring 101, and the kids");
            code(session, "YOUTHV", "the kids on the estate");
        }
    }

    /** Codes words of the first response. */
    private static void code(Session session, String theme, String words) {
        ResponseDetail detail = first(session);
        int at = detail.text().indexOf(words);
        assertThat(at).as(words).isNotNegative();
        session.coding()
                .apply(
                        detail.row().textId(),
                        session.review().codeframe().byCode(theme).orElseThrow().id(),
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
        until(() -> context.app().settings().get("reading-size").equals("20"));
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        until(() -> size() == 18 && context.app().settings().get("reading-size").equals("18"));
        for (int i = 0; i < 12; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.PLUS);
        }
        until(() -> context.app().settings().get("reading-size").equals("32"));
        assertThat(reading().getWidth()).as("no line is cut off").isLessThanOrEqualTo(readerWidth());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        until(() -> size() == 16 && context.app().settings().get("reading-size").equals("16"));
        assertThat(reading().getWidth()).as("some 75 characters").isLessThanOrEqualTo(600);
        assertThat(applied("TRUST", "VISIBLE", "YOUTHV")).isTrue();
    }

    @Test
    void passagesAreReachedWithTheKeyboardAndSayWhoseTheyAre() {
        robot.push(KeyCode.E);
        until(() ->
                focused().contains("nobody comes when we ring 101") && focused().contains("BL"));
        robot.push(KeyCode.RIGHT);
        until(() -> focused().contains("when we ring 101, and the kids"));
        robot.push(KeyCode.TAB);
        until(() -> focused().contains("the kids on the estate"));
        robot.push(KeyCode.SHIFT, KeyCode.E);
        until(() -> focused().contains("when we ring 101, and the kids"));
        robot.push(KeyCode.ESCAPE);
        until(() -> list().isFocused());
        assertThat(done(0)).isFalse();
    }

    @Test
    void aClickedPassageMovesToTheThemeThatIsFound() {
        click("nobody comes");
        robot.clickOn("Move this passage to another theme\u2026");
        until(() -> shown(".choice-bar"));
        robot.write("light");
        robot.push(KeyCode.ENTER);
        until(() -> evidence("REALM").equals(List.of("nobody comes when we ring 101")) && !shown(".choice-bar"));
        assertThat(applied("REALM", "VISIBLE", "YOUTHV")).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> evidence("TRUST").equals(List.of("nobody comes when we ring 101")));
        assertThat(applied("TRUST", "VISIBLE", "YOUTHV")).isTrue();
    }

    @Test
    void escapeLeavesThePassageWhereItIs() {
        robot.push(KeyCode.E).push(KeyCode.ENTER);
        until(() -> robot.listWindows().size() > 1);
        robot.push(KeyCode.DIGIT2).push(KeyCode.J);
        until(() -> window.idle() && list().getSelectionModel().getSelectedIndex() == 0);
        assertThat(codings()).as("an open menu keeps the keys").hasSize(3);
        robot.clickOn("Move this passage to another theme\u2026");
        until(() -> shown(".choice-bar"));
        robot.push(KeyCode.ESCAPE);
        until(() -> !shown(".choice-bar") && list().isFocused());
        robot.push(KeyCode.DIGIT1);
        until(() -> codings().contains("KNIFE"));
        assertThat(evidence("TRUST")).containsExactly("nobody comes when we ring 101");
    }

    @Test
    void passagesThatOverlapHaveAMenuEach() {
        click("when we");
        robot.clickOn(name("VISIBLE"));
        robot.clickOn("Remove passage but keep the theme");
        until(() -> evidence("VISIBLE").isEmpty());
        assertThat(applied("TRUST", "VISIBLE", "YOUTHV")).isTrue();
    }

    @Test
    void thePassageGrowsAndShrinksWordByWord() {
        robot.push(KeyCode.E);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        until(() -> evidence("TRUST").equals(List.of("nobody comes when we ring 101, and")));
        robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        until(() -> evidence("TRUST").equals(List.of("nobody comes when we ring")));
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        until(() -> evidence("TRUST").equals(List.of("now nobody comes when we ring")));
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        until(() -> evidence("TRUST").equals(List.of("comes when we ring")));
        until(() -> focused().contains("comes when we ring"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> evidence("TRUST").equals(List.of("nobody comes when we ring")));
        robot.push(KeyCode.DELETE);
        until(() -> evidence("TRUST").isEmpty());
        assertThat(applied("TRUST", "VISIBLE", "YOUTHV")).isTrue();
    }

    @Test
    void selectedWordsTakeThePlaceOfAPassage() {
        select("believe us");
        robot.push(KeyCode.E).push(KeyCode.ENTER);
        robot.clickOn("Replace with selection");
        until(() -> evidence("TRUST").equals(List.of("believe us")));
        select("put someone on the beat");
        robot.push(KeyCode.SHIFT, KeyCode.E).push(KeyCode.ENTER);
        robot.clickOn("Add selection");
        until(() -> evidence("TRUST").equals(List.of("put someone on the beat", "believe us")));
    }

    @Test
    void aThemeOnTheWholeResponseIsChangedFromItsChip() {
        robot.push(KeyCode.DIGIT1);
        until(() -> codings().contains("KNIFE"));
        robot.clickOn(chip("Knife crime"));
        robot.clickOn("Change to another theme\u2026");
        robot.write("light");
        robot.push(KeyCode.ENTER);
        until(() -> applied("TRUST", "VISIBLE", "YOUTHV", "REALM"));
        assertThat(evidence("REALM")).isEmpty();
    }

    @Test
    void aThemeHasAMemoOfItsOwnOnTheResponse() {
        robot.push(KeyCode.E).push(KeyCode.ENTER);
        robot.clickOn("Write a memo on this theme\u2026");
        until(() -> stage.getScene().getFocusOwner().getStyleClass().contains("theme-memo"));
        robot.write("is this 101 or 999? jkx");
        robot.push(KeyCode.ENTER);
        until(() -> detail().themeMemos().containsValue("is this 101 or 999? jkx"));
        assertThat(detail().memo()).isEmpty();
        assertThat(applied("TRUST", "VISIBLE", "YOUTHV")).isTrue();
        until(() -> list().isFocused() && shown(".theme-memo"));
        robot.push(KeyCode.J);
        until(() -> list().getSelectionModel().getSelectedIndex() == 1 && window.idle() && !shown(".theme-memo"));
        robot.push(KeyCode.K);
        until(() -> shown(".theme-memo"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> detail().themeMemos().isEmpty() && !shown(".theme-memo"));
    }

    @Test
    void whatIsDistressingIsCoveredUntilAskedFor() {
        robot.push(KeyCode.F).push(KeyCode.DIGIT5);
        until(() -> detail().row().flags().equals(List.of(Flag.DISTRESSING)));
        assertThat(applied("TRUST", "VISIBLE", "YOUTHV"))
                .as("the digit meant the flag alone")
                .isTrue();
        assertThat(words()).contains("followed home");
        onScreen(() -> window.run(Action.COVER_DISTRESSING));
        until(() -> !words().contains("followed home"));
        assertThat(context.app().settings().get("cover-distressing")).isEqualTo("true");
        robot.push(KeyCode.V);
        until(() -> words().contains("followed home") && shown(".reading"));
        robot.push(KeyCode.V);
        until(() -> !words().contains("followed home"));
        robot.push(KeyCode.R);
        until(() -> shown(".respondent-panel"));
        assertThat(words()).doesNotContain("followed home");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.J);
        until(() -> words().contains("bobbies on the beat"));
        onScreen(() -> window.run(Action.SHOW_RECEIVED));
        until(() -> shown("#provenance") && words().contains("Hidden"));
        assertThat(words()).doesNotContain("followed home");
    }

    @Test
    void whatTheSearchFoundIsBoxedAndVisitedWithOneKey() {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("officer OR kids");
        robot.push(KeyCode.ENTER);
        until(() -> window.idle() && boxes(".search-hit") == 3);
        robot.push(KeyCode.F3);
        until(() -> boxes(".search-hit-current") == 1 && boxes(".search-hit") == 2);
        robot.push(KeyCode.F3).push(KeyCode.F3).push(KeyCode.SHIFT, KeyCode.F3);
        until(() -> boxes(".search-hit-current") == 1);
        robot.push(KeyCode.ESCAPE);
        until(() -> boxes(".search-hit") == 0);
        assertThat(applied("TRUST", "VISIBLE", "YOUTHV")).isTrue();
    }

    @Test
    void wordsBesideQuotedMessagesAreSelectedExactly() throws IOException {
        Path posted = Files.createDirectory(folder.resolve("posted"));
        Files.writeString(
                posted.resolve("letter.eml"),
                String.join(
                        "\r\n",
                        "From: ann@example.org",
                        "Subject: Bridge",
                        "Content-Type: text/plain; charset=utf-8",
                        "",
                        "Close the road.",
                        "",
                        "> What do you \uD83D\uDE21 think?",
                        "",
                        "And plant trees.",
                        "-- ",
                        "Ann"));
        consultation = folder.resolve("letters.folkmoot");
        try (Session session = context.app()
                .sessions()
                .create(consultation, "Letters", context.app().codeframes().bundled(), TestContext.CODER)) {
            session.imports().run(posted, ReadOptions.DETECT, new ColumnChoice.Named(List.of()), false, Progress.NONE);
        }
        open(consultation);
        until(() -> window.idle() && shown(".boilerplate-text"));
        select("plant trees");
        robot.push(KeyCode.DIGIT1);
        until(() -> evidence("KNIFE").equals(List.of("plant trees")));
        select("you \uD83D\uDE21 think");
        robot.push(KeyCode.DIGIT1);
        until(() -> evidence("KNIFE").equals(List.of("you \uD83D\uDE21 think", "plant trees")));
        select("Close the");
        robot.push(KeyCode.DIGIT1);
        until(() -> evidence("KNIFE").equals(List.of("Close the", "you \uD83D\uDE21 think", "plant trees")));
    }

    @Test
    void eachFlagHasAQueue() {
        robot.push(KeyCode.F).push(KeyCode.DIGIT3);
        until(() -> detail().row().flags().equals(List.of(Flag.SAFEGUARDING)) && window.idle());
        robot.push(KeyCode.SHIFT, KeyCode.F);
        until(() -> robot.listWindows().size() > 1);
        robot.push(KeyCode.DIGIT5);
        until(() -> window.idle() && references().equals(List.of("R-00011")));
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("safeg");
        robot.push(KeyCode.ENTER);
        until(() -> window.idle() && references().equals(List.of("R-00001")));
        assertThat(applied("TRUST", "VISIBLE", "YOUTHV")).isTrue();
    }

    private List<String> references() {
        return list().getItems().stream().map(ResponseRow::reference).toList();
    }

    private int boxes(String style) {
        return stage.getScene().getRoot().lookupAll(style).size();
    }

    @Test
    void aCoveredResponseIsOpenedOnlyOnceItIsAskedFor() {
        onScreen(() -> window.run(Action.COVER_DISTRESSING));
        robot.push(KeyCode.PAGE_DOWN);
        until(() -> list().getSelectionModel().getSelectedIndex() == HARD && window.idle());
        assertThat(words()).doesNotContain("drug dealing on the stairwell");
        // Longer than a response must be in sight to count as opened.
        Instant shown = Instant.now();
        until(() -> Instant.now().isAfter(shown.plusSeconds(1)));
        Instant asked = Instant.now();
        robot.push(KeyCode.V);
        until(() -> readings(HARD).size() == 1);
        assertThat(readings(HARD)).singleElement().satisfies(reading -> {
            assertThat(reading.act()).isEqualTo(Respondent.Act.OPENED);
            assertThat(reading.at()).isAfter(asked);
        });
        assertThat(words()).contains("drug dealing on the stairwell");
    }

    @Test
    void everythingAboutTheRespondentIsOneKeyAway() {
        until(() -> !readings(0).isEmpty());
        robot.push(KeyCode.R);
        until(() -> shown(".respondent-panel"));
        assertThat(words())
                .contains("Road safety. Speeding outside the primary school")
                .contains("followed home")
                .contains("First opened by AK")
                .contains("Camden")
                .contains("responses.csv");
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        until(() -> !shown(".respondent-panel") && window.idle() && words().contains("Speeding outside"));
        assertThat(words()).doesNotContain("followed home");
    }

    /** What a screen reader would say of a part of the window. */
    private static String said(Node node) {
        return String.valueOf(node.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    private String focused() {
        Node focus = stage.getScene().getFocusOwner();
        return focus.getStyleClass().contains("highlight") ? said(focus) : "";
    }

    private List<Respondent.Reading> readings(int row) {
        long textId = list().getItems().get(row).textId();
        try (Session session = context.app().sessions().openForReading(consultation)) {
            return session.review().respondent(textId).responses().get(0).readings();
        }
    }

    /** Every word that the window shows, or tells a screen reader. */
    private String words() {
        StringBuilder words = new StringBuilder();
        for (Node node : stage.getScene().getRoot().lookupAll("*")) {
            if (inSight(node) && node.getScene() != null) {
                if (node instanceof Text text) {
                    words.append(text.getText()).append('\n');
                } else if (node instanceof Labeled labeled) {
                    words.append(labeled.getText()).append('\n');
                }
                words.append(node.getAccessibleText())
                        .append('\n')
                        .append(said(node))
                        .append('\n');
            }
        }
        return words.toString();
    }

    private String name(String theme) {
        try (Session session = context.app().sessions().openForReading(consultation)) {
            return session.review().codeframe().byCode(theme).orElseThrow().label();
        }
    }

    private Node chip(String text) {
        return stage.getScene().getRoot().lookupAll(".coded-chip").stream()
                .filter(node -> node instanceof Labeled label && label.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private void click(String words) {
        Bounds place = place(words);
        robot.clickOn(new Point2D(place.getMinX() + 3, place.getCenterY()));
        until(() -> robot.listWindows().size() > 1);
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
        return stage.getScene()
                .getRoot()
                .lookup(".reader-page")
                .getLayoutBounds()
                .getWidth();
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
        String drawn =
                flow.getChildren().stream().map(part -> ((Text) part).getText()).collect(Collectors.joining());
        int at = drawn.indexOf(words);
        assertThat(at).as(words).isNotNegative();
        javafx.scene.shape.Path outline = new javafx.scene.shape.Path(flow.rangeShape(at, at + words.length()));
        outline.setFill(Color.BLACK);
        outline.setStroke(null);
        return flow.localToScreen(outline.getBoundsInLocal());
    }

    private static ResponseRow row(Session session, int index) {
        long question = session.review().questions().get(0).id();
        return session.review().responses(question, ResponseFilter.ALL).get(index);
    }

    private static ResponseDetail first(Session session) {
        return session.review().detail(row(session, 0).textId());
    }

    /** The first response, as the file has it. */
    private ResponseDetail detail() {
        try (Session session = context.app().sessions().openForReading(consultation)) {
            return first(session);
        }
    }

    private boolean done(int row) {
        return list().getItems().get(row).done();
    }

    /** Codes of the themes applied to the first response. */
    private List<String> codings() {
        try (Session session = context.app().sessions().openForReading(consultation)) {
            return first(session).codings().stream()
                    .filter(Coding::applied)
                    .map(coding -> session.review().codeframe().byId(coding.themeId()))
                    .map(theme -> theme.map(Theme::code).orElseThrow())
                    .toList();
        }
    }

    /** The words that are evidence for a theme on the first response. */
    private List<String> evidence(String theme) {
        try (Session session = context.app().sessions().openForReading(consultation)) {
            ResponseDetail detail = first(session);
            long id = session.review().codeframe().byCode(theme).orElseThrow().id();
            return detail.codings().stream()
                    .filter(coding -> coding.themeId() == id && coding.applied())
                    .flatMap(coding -> coding.spans().stream())
                    .map(span -> span.of(detail.text()))
                    .toList();
        }
    }
}
