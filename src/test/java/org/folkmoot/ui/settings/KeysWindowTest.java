package org.folkmoot.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.EnumSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.folkmoot.model.coding.Coding;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.service.Session;
import org.folkmoot.ui.SmallSample;
import org.folkmoot.ui.WindowTest;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.ActionScope;
import org.folkmoot.ui.common.KeyMap;
import org.folkmoot.ui.common.UserFolder;
import org.folkmoot.ui.shell.PaletteEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys, settings and the window's memory, judged by what is stored. */
class KeysWindowTest extends WindowTest {
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
    void changedKeyAppliesAtOnceAndIsSaved() {
        change(Action.DONE, KeyCode.D);
        robot.push(KeyCode.ESCAPE);
        until(() -> !shown(".settings"));
        robot.push(KeyCode.ENTER);
        until(() -> window.idle());
        assertThat(detail(0).row().done()).isFalse();
        robot.push(KeyCode.D);
        until(() -> detail(0).row().done());
        until(() -> stored().isChanged(Action.DONE));
        assertThat(stored().text(Action.DONE, "or")).isEqualTo("D");
        onScreen(() -> window.run(Action.HELP));
        until(() -> shown(".key-sheet"));
        assertThat(labels(".key-sheet .key-cap")).contains("D").doesNotContain("Enter");
    }

    @Test
    void keyOfAnotherActionIsReassignedOnlyAfterAWarning() {
        change(Action.MEMO, KeyCode.A);
        assertThat(stored().isChanged(Action.MEMO)).isFalse();
        assertThat(labels(".keys-told").toString()).contains("Accept the top suggestion");
        robot.push(KeyCode.A);
        until(() -> stored().text(Action.MEMO, "or").equals("A"));
        assertThat(stored().keys(Action.ACCEPT)).isEmpty();
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.A);
        until(() -> stage.getScene().getRoot().lookup(".memo").isFocused());
    }

    @Test
    void labelsAndTipsShowAChangedKey() {
        TextArea memo = (TextArea) stage.getScene().getRoot().lookup(".memo");
        assertThat(memo.getPromptText()).isEqualTo("Memo (M)");
        assertThat(labels(".key-hint")).contains("Accept (A)   Reject (X)");
        change(Action.MEMO, KeyCode.B);
        change(Action.ACCEPT, KeyCode.Y);
        change(Action.SHOW_TRUST, KeyCode.F8);
        change(Action.REJECT, KeyCode.DELETE);
        robot.push(KeyCode.ESCAPE);
        until(() -> !shown(".settings"));
        assertThat(memo.getPromptText()).isEqualTo("Memo (B)");
        assertThat(labels(".key-hint")).contains("Accept (Y)   Reject");
        Hyperlink trust = (Hyperlink) stage.getScene().getRoot().lookup("#trust");
        robot.moveTo(trust);
        until(() -> trust.getTooltip() != null && trust.getTooltip().getText().endsWith("(F8)"));
    }

    @Test
    void resetsOneKeyOrAllKeys() {
        change(Action.FLAG, KeyCode.Q);
        until(() -> stored().isChanged(Action.FLAG));
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.DELETE);
        until(() -> stored().keys(Action.FLAG).isEmpty());
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ESCAPE);
        assertThat(shown(".settings")).isTrue();
        onScreen(() -> button("Reset all keys").fire());
        until(() -> !stored().isChanged(Action.FLAG));
    }

    /** What the palette calls an action, or how that begins where it goes on with a theme's name. */
    private static String named(Action action) {
        ResourceBundle words = ResourceBundle.getBundle("org.folkmoot.ui.messages");
        return action.number()
                .map(number -> Action.GIVING.contains(action)
                        ? MessageFormat.format(words.getString("action.give"), number)
                        : MessageFormat.format(words.getString("action.theme"), number, ""))
                .orElseGet(() -> words.getString(action.messageKey()))
                .strip();
    }

    @Test
    void everyActionIsInThePaletteOrMenuAndOnTheKeySheet() {
        onScreen(() -> window.run(Action.PALETTE));
        until(() -> shown(".palette"));
        ListView<?> found = (ListView<?>) stage.getScene().getRoot().lookup(".palette .list-view");
        Set<String> offered = found.getItems().stream()
                .map(entry -> ((PaletteEntry) entry).name())
                .collect(Collectors.toSet());
        assertThat(EnumSet.allOf(Action.class).stream()
                        .filter(action -> !action.scope().isScreen() || action.scope() == ActionScope.REVIEW)
                        .filter(action -> action != Action.PALETTE))
                .allMatch(action -> offered.stream().anyMatch(name -> name.startsWith(named(action))));
        robot.push(KeyCode.ESCAPE);
        onScreen(() -> window.run(Action.HELP));
        until(() -> shown(".key-sheet"));
        Set<String> keys = Set.copyOf(labels(".key-sheet .key-cap"));
        for (Action action : Action.values()) {
            if (action.number().isEmpty() && !action.keys().isEmpty()) {
                assertThat(keys).as("%s", action).contains(KeyMap.standard().text(action, "or"));
            }
        }
    }

    @Test
    void coderNameAppliesToConsultationsOpenedLater() {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        until(() -> shown("#coder-name"));
        onScreen(() -> {
            TextField name = (TextField) stage.getScene().getRoot().lookup("#coder-name");
            name.requestFocus();
            name.setText("Bea Q");
        });
        robot.push(KeyCode.ENTER);
        until(() -> shown(".toast-button"));
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.U);
        until(() -> !shown(".toast-button"));
        until(() -> list() != null && !list().getItems().isEmpty() && shown(".reader-reference"));
        until(() -> list().isFocused() && window.idle());
        robot.push(KeyCode.DIGIT1);
        until(() -> detail(0).codings().stream().anyMatch(Coding::applied));
        assertThat(detail(0).codings().get(0).coder()).isEqualTo("Bea Q");
        assertThat(settings().get("coder")).isEqualTo("Bea Q");
    }

    @Test
    void everythingIsReachableAtTwiceTheSize() {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        until(() -> shown(".settings"));
        onScreen(() -> scale().setValue(200));
        until(() -> settings().get("scale").equals("200"));
        robot.push(KeyCode.ESCAPE);
        until(() -> shown(".pane-switcher"));
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("knife");
        until(() -> list() != null && list().getItems().size() < 32 && window.idle());
        robot.push(KeyCode.ESCAPE);
        until(() -> list().getItems().size() == 32 && window.idle());
        // Found by searching, it is still the one being read.
        long read = list().getSelectionModel().getSelectedItem().textId();
        robot.write("/");
        until(() -> focused("#finder") && shown("#found"));
        robot.write("light");
        robot.push(KeyCode.ENTER);
        until(() -> window.idle() && detailOf(read).codings().stream().anyMatch(Coding::applied));
        until(() -> focused(".reader-text"));
        robot.push(KeyCode.F6);
        until(() -> focused(".theme-tree"));
        robot.push(KeyCode.F6);
        until(() -> focused(".response-list") && !shown(".theme-tree"));
        robot.push(KeyCode.F6);
        until(() -> focused(".reader-text") && shown(".response-list"));
    }

    @Test
    void paneWidthsAreSavedPerFile() {
        Node divider = stage.getScene().getRoot().lookup(".review-split > .split-pane-divider");
        double before = split().getDividers().get(0).getPosition();
        robot.moveTo(divider);
        robot.press(javafx.scene.input.MouseButton.PRIMARY);
        robot.moveBy(40, 0);
        robot.moveBy(30, 0);
        robot.release(javafx.scene.input.MouseButton.PRIMARY);
        until(() -> split().getDividers().get(0).getPosition() > before + 0.03);
        double after = ((javafx.scene.layout.Region) split().getItems().get(0)).getWidth();
        until(() -> !settings().get("panes").isEmpty() || stored("panes"));
        open(consultation);
        until(() -> window.idle());
        until(() -> Math.abs(((javafx.scene.layout.Region) split().getItems().get(0)).getWidth() - after) < 3);
    }

    private boolean focused(String selector) {
        Node node = stage.getScene().getRoot().lookup(selector);
        return node != null && node.isFocused();
    }

    private boolean stored(String key) {
        return !new org.folkmoot.ui.common.FileMemory(settings(), consultation)
                .get(key)
                .isEmpty();
    }

    private SplitPane split() {
        return (SplitPane) stage.getScene().getRoot().lookup(".review-split");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Integer> scale() {
        return stage.getScene().getRoot().lookupAll(".combo-box").stream()
                .filter(node -> ((ComboBox<?>) node).getItems().contains(200))
                .map(node -> (ComboBox<Integer>) node)
                .findFirst()
                .orElseThrow();
    }

    /** Opens the settings and presses a key for an action. */
    private void change(Action action, KeyCode key) {
        if (!shown(".settings")) {
            robot.push(KeyCode.CONTROL, KeyCode.COMMA);
            until(() -> shown(".settings"));
        }
        onScreen(() -> {
            Button button = (Button)
                    stage.getScene().getRoot().lookup("#key-" + action.name().toLowerCase(java.util.Locale.ROOT));
            button.requestFocus();
        });
        robot.push(KeyCode.ENTER);
        robot.push(key);
    }

    private Button button(String text) {
        return stage.getScene().getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> labels(String selector) {
        return stage.getScene().getRoot().lookupAll(selector).stream()
                .map(node -> ((Label) node).getText())
                .collect(Collectors.toList());
    }

    private UserFolder settings() {
        return context.app().settings();
    }

    private KeyMap stored() {
        return KeyMap.read(settings().get("keys"));
    }

    private ResponseDetail detailOf(long textId) {
        try (Session session = context.app().sessions().openForReading(consultation)) {
            return session.review().detail(textId);
        }
    }

    private ResponseDetail detail(int row) {
        return detailOf(list().getItems().get(row).textId());
    }
}
