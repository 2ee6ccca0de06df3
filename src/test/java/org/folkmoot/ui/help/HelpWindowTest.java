package org.folkmoot.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.folkmoot.ui.SmallSample;
import org.folkmoot.ui.WindowTest;
import org.folkmoot.ui.common.Action;
import org.junit.jupiter.api.Test;

/** The guide over the window, by keyboard alone. */
class HelpWindowTest extends WindowTest {
    private Path consultation = Path.of("");

    @Override
    protected void prepare() throws IOException {
        consultation = context.consultation("small", SmallSample.write(folder, 32));
    }

    @Test
    void guideOpensFromStartAndIsSearchedAndLeft() {
        openGuide();
        assertThat(title()).isEqualTo("From responses to summary");
        robot.write("stance");
        until(() -> contents().getItems().size() > 1);
        until(() -> texts(contents(), ".guide-found").contains("stance"));
        robot.push(KeyCode.ENTER);
        until(() -> title().equals("Code a stance"));
        assertThat(page().isFocused()).isTrue();
        assertThat(texts(page(), ".guide-found")).contains("stance", "stances");
        followLink("on the Codeframe screen");
        assertThat(title()).isEqualTo("Edit themes");
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        until(() -> title().equals("Code a stance"));
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        until(() -> title().equals("Edit themes"));
        robot.push(KeyCode.ESCAPE);
        until(() -> !shown(".help-panel"));
        assertThat(shown(".start")).isTrue();
        openGuide();
        assertThat(title()).isEqualTo("Edit themes");
    }

    @Test
    void guideGivesTheKeyboardBackToTheResponses() {
        open(consultation);
        robot.push(KeyCode.DOWN);
        until(() -> window.idle());
        int selected = list().getSelectionModel().getSelectedIndex();
        openGuide();
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        until(() -> title().equals("Create a consultation"));
        robot.push(KeyCode.ESCAPE);
        until(() -> !shown(".help-panel") && list().isFocused());
        assertThat(list().getSelectionModel().getSelectedIndex()).isEqualTo(selected);
    }

    @Test
    void pageShowsTheKeyThatTheUserHasSet() {
        open(consultation);
        change(Action.PALETTE, KeyCode.F9);
        robot.push(KeyCode.ESCAPE);
        until(() -> !shown(".settings"));
        openGuide();
        robot.write("find commands");
        until(() -> contents().getItems().size() < 5);
        robot.push(KeyCode.ENTER);
        until(() -> title().equals("Find commands and keys"));
        assertThat(page().lookupAll(".guide-key").stream().map(node -> ((Label) node).getText()))
                .contains("F9", "?", "F1")
                .doesNotContain("Ctrl+K");
    }

    @Test
    void guideHasAKeyOfItsOwn() {
        open(consultation);
        change(Action.GUIDE, KeyCode.F8);
        robot.push(KeyCode.ESCAPE);
        until(() -> !shown(".settings"));
        robot.push(KeyCode.F8);
        until(() -> shown(".help-panel"));
        robot.push(KeyCode.ESCAPE);
        until(() -> !shown(".help-panel"));
        robot.write("?");
        until(() -> shown(".key-sheet"));
    }

    /** Gives an action a key in the settings. */
    private void change(Action action, KeyCode key) {
        onScreen(() -> window.run(Action.SETTINGS));
        until(() -> shown(".settings"));
        onScreen(() -> stage.getScene()
                .getRoot()
                .lookup("#key-" + action.name().toLowerCase(java.util.Locale.ROOT))
                .requestFocus());
        robot.push(KeyCode.ENTER);
        robot.push(key);
    }

    private void openGuide() {
        robot.push(KeyCode.F1);
        until(() -> shown(".help-panel")
                && stage.getScene().getRoot().lookup("#help-search").isFocused()
                && page().getContent() != null);
    }

    private void followLink(String text) {
        Node link = page().lookupAll(".guide-link").stream()
                .filter(node -> ((Hyperlink) node).getText().equals(text))
                .findFirst()
                .orElseThrow();
        for (int stop = 0; stop < 20 && !link.isFocused(); stop++) {
            robot.push(KeyCode.TAB);
        }
        assertThat(link.isFocused()).isTrue();
        String before = title();
        robot.push(KeyCode.ENTER);
        until(() -> !title().equals(before));
    }

    private ScrollPane page() {
        return (ScrollPane) stage.getScene().getRoot().lookup("#help-page");
    }

    private ListView<?> contents() {
        return (ListView<?>) stage.getScene().getRoot().lookup("#help-contents");
    }

    private String title() {
        return String.join("", texts(page().getContent(), ".guide-title"));
    }

    private static List<String> texts(Node in, String style) {
        return in.lookupAll(style).stream().map(node -> ((Text) node).getText()).collect(Collectors.toList());
    }
}
