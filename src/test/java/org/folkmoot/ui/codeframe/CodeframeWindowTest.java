package org.folkmoot.ui.codeframe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.folkmoot.model.codeframe.Codeframe;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.coding.Coding;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.service.Session;
import org.folkmoot.ui.SmallSample;
import org.folkmoot.ui.TestContext;
import org.folkmoot.ui.WindowTest;
import org.folkmoot.ui.common.Action;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys and mouse on the Codeframe screen, judged by what is in the file. */
class CodeframeWindowTest extends WindowTest {
    private Path consultation = Path.of("");

    @Override
    protected void prepare() throws IOException {
        consultation = context.consultation("small", SmallSample.write(folder, 32));
        try (Session session = context.app().sessions().open(consultation, TestContext.CODER)) {
            session.coding().acceptAll("VIOLENCE", 0, Optional.empty());
        }
    }

    @BeforeEach
    void openCodeframe() {
        open(consultation);
        until(() -> window.idle());
        onScreen(() -> window.run(Action.SHOW_CODEFRAME));
        until(() -> window.idle() && tree() != null && tree().isFocused());
    }

    @Test
    void aNewThemeIsNamedAndReachesTheReviewScreen() {
        robot.push(KeyCode.N);
        robot.write("Street lighting");
        until(() -> text("#new-theme-code").equals("STREET"));
        robot.push(KeyCode.ENTER);
        until(() -> theme("STREET").isPresent());
        assertThat(theme("STREET").orElseThrow().name()).isEqualTo("Street lighting");
        until(() -> window.idle() && text("#codeframe-name").equals("Street lighting"));
        onScreen(() -> window.run(Action.SHOW_REVIEW));
        robot.write("/");
        robot.write("street lighting");
        robot.push(KeyCode.ENTER);
        until(() ->
                rows().get(0).themeIds().contains(theme("STREET").orElseThrow().id()));
    }

    @Test
    void whatIsWrittenIsKeptWhenItsFieldIsLeft() {
        choose("KNIFE");
        robot.push(KeyCode.F2);
        robot.write("Blades");
        robot.push(KeyCode.TAB);
        until(() -> theme("KNIFE").orElseThrow().name().equals("Blades"));
        until(() -> window.idle());
        robot.clickOn("#codeframe-code");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("VAWG");
        robot.push(KeyCode.ENTER);
        until(() -> shownText("The code VAWG is taken. Choose another."));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("BLADE");
        robot.clickOn("#codeframe-definition");
        until(() -> theme("BLADE").isPresent());
        until(() -> window.idle() && !shownText("The code VAWG is taken. Choose another."));
        onScreen(() -> tree().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> theme("KNIFE").isPresent());
        until(() -> window.idle() && text("#codeframe-code").equals("KNIFE"));
    }

    @Test
    void rulesSayWhatTheyMatchWhileTheyAreWritten() {
        choose("KNIFE");
        robot.clickOn("#codeframe-rules");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("(lighting");
        until(() -> shown(".rule-fault"));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("lighting");
        until(() -> shown(".rule-match") && label("#rules-verdict").startsWith("2 responses match"));
        robot.clickOn("#codeframe-name");
        until(() -> theme("KNIFE").orElseThrow().spec().rules().equals("lighting"));
    }

    @Test
    void keysMoveAThemeAboutTheTree() {
        choose("YOUTHV");
        robot.push(KeyCode.ALT, KeyCode.UP);
        until(() -> children("VIOLENCE").get(0).equals("YOUTHV") && window.idle());
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        until(() -> children("VIOLENCE").get(1).equals("YOUTHV") && window.idle());
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        until(() -> children("KNIFE").equals(List.of("YOUTHV")) && window.idle());
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        until(() -> children("VIOLENCE").get(1).equals("YOUTHV") && window.idle());
        robot.push(KeyCode.DELETE);
        until(() -> theme("YOUTHV").orElseThrow().retired() && window.idle());
        robot.push(KeyCode.DELETE);
        until(() -> !theme("YOUTHV").orElseThrow().retired() && window.idle());
    }

    @Test
    void aDragMovesAThemeOrOffersToMergeIt() {
        Bounds target = bounds("KNIFE");
        drag("GUNGANG", new Point2D(target.getCenterX(), target.getMinY() + 2));
        until(() -> children("VIOLENCE").get(0).equals("GUNGANG") && window.idle());
        Bounds onto = bounds("KNIFE");
        drag("GUNGANG", new Point2D(onto.getCenterX(), onto.getCenterY()));
        until(() -> robot.listWindows().size() > 1);
        robot.clickOn("Move under \u201CKnife crime\u201D");
        until(() -> children("KNIFE").equals(List.of("GUNGANG")) && window.idle());
    }

    @Test
    void mergingByKeyCarriesTheCodings() {
        int knives = coded("KNIFE");
        int youth = coded("YOUTHV");
        assertThat(knives).isPositive();
        choose("KNIFE");
        robot.push(KeyCode.M);
        robot.write("YOUTHV");
        until(() -> window.idle());
        robot.push(KeyCode.ENTER);
        until(() -> theme("KNIFE").orElseThrow().retired() && window.idle());
        assertThat(coded("KNIFE")).isZero();
        assertThat(coded("YOUTHV")).isGreaterThanOrEqualTo(Math.max(knives, youth));
        onScreen(() -> tree().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> !theme("KNIFE").orElseThrow().retired() && window.idle());
        assertThat(coded("KNIFE")).isEqualTo(knives);
        assertThat(coded("YOUTHV")).isEqualTo(youth);
    }

    @Test
    void splittingPutsTheListedCodingsIntoANewTheme() {
        int knives = coded("KNIFE");
        choose("KNIFE");
        robot.push(KeyCode.S);
        until(() -> listed() == knives && window.idle());
        robot.write("23");
        until(() -> listed() < knives && listed() > 0 && window.idle());
        int arches = listed();
        robot.clickOn("#split-name");
        robot.write("School gates");
        robot.push(KeyCode.ENTER);
        robot.clickOn(".split-put");
        robot.clickOn("#split-do");
        until(() -> theme("SCHOOL").isPresent() && window.idle());
        assertThat(coded("SCHOOL")).isEqualTo(arches);
        assertThat(coded("KNIFE")).isEqualTo(knives - arches);
        assertThat(children("KNIFE")).containsExactly("SCHOOL");
    }

    private int listed() {
        return stage.getScene().getRoot().lookup("#split-list") instanceof ListView<?> list
                ? list.getItems().size()
                : -1;
    }

    private void choose(String code) {
        Bounds bounds = bounds(code);
        robot.clickOn(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
        until(() -> text("#codeframe-code").equals(code));
    }

    private void drag(String code, Point2D to) {
        Bounds from = bounds(code);
        robot.moveTo(new Point2D(from.getCenterX(), from.getCenterY()));
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(new Point2D(to.getX(), to.getY() + 3));
        robot.moveTo(to);
        robot.release(MouseButton.PRIMARY);
    }

    private Bounds bounds(String code) {
        onScreen(() -> stage.getScene().getRoot().layout());
        return tree().lookupAll(".tree-cell").stream()
                .filter(node -> node instanceof TreeCell<?> cell
                        && cell.getItem() instanceof Theme theme
                        && theme.code().equals(code))
                .map(node -> node.localToScreen(node.getLayoutBounds()))
                .findFirst()
                .orElseThrow();
    }

    private TreeView<?> tree() {
        Node found = stage.getScene().getRoot().lookup(".codeframe-tree");
        return (TreeView<?>) found;
    }

    private String text(String selector) {
        return stage.getScene().getRoot().lookup(selector) instanceof TextInputControl input ? input.getText() : "";
    }

    private String label(String selector) {
        return stage.getScene().getRoot().lookup(selector) instanceof Labeled labeled ? labeled.getText() : "";
    }

    private boolean shownText(String text) {
        return stage.getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(node -> inSight(node) && node instanceof Labeled label && text.equals(label.getText()));
    }

    private Codeframe codeframe() {
        try (Session session = context.app().sessions().openForReading(consultation)) {
            return session.review().codeframe();
        }
    }

    private Optional<Theme> theme(String code) {
        return codeframe().byCode(code);
    }

    private List<String> children(String code) {
        Codeframe codeframe = codeframe();
        return codeframe.children(codeframe.byCode(code).orElseThrow()).stream()
                .map(Theme::code)
                .toList();
    }

    private List<ResponseRow> rows() {
        try (Session session = context.app().sessions().openForReading(consultation)) {
            return session.review()
                    .responses(session.review().questions().get(0).id(), ResponseFilter.ALL);
        }
    }

    private int coded(String code) {
        try (Session session = context.app().sessions().openForReading(consultation)) {
            long id = session.review().codeframe().byCode(code).orElseThrow().id();
            return (int) session.review().questions().stream()
                    .flatMap(question -> session.review().responses(question.id(), ResponseFilter.ALL).stream())
                    .filter(row -> session.review().detail(row.textId()).codings().stream()
                            .filter(Coding::applied)
                            .anyMatch(coding -> coding.themeId() == id))
                    .count();
        }
    }
}
