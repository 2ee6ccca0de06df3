package org.folkmoot.ui.review.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.coding.Coding;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.service.Session;
import org.folkmoot.ui.SmallSample;
import org.folkmoot.ui.WindowTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The themes pane by keyboard, judged by what is in the file. */
class ThemesWindowTest extends WindowTest {
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
    void severalThemesAreFoundInOneGo() {
        robot.write("/");
        robot.write("vyp");
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        until(() -> codings(0).equals(List.of("YOUTHV")));
        assertThat(robot.lookup("#finder").queryAs(TextInputControl.class).isFocused())
                .isTrue();
        robot.write("knief");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> codings(0).size() == 2);
        robot.write("realm");
        robot.push(KeyCode.ENTER);
        until(() -> codings(0).size() == 3);
        assertThat(codings(0)).containsExactlyInAnyOrder("YOUTHV", "KNIFE", "REALM");
        assertThat(list().isFocused()).isTrue();
    }

    @Test
    void theThemeUsedLastIsTheFirstToBeOffered() {
        robot.write("/");
        robot.write("cctv");
        robot.push(KeyCode.ENTER);
        until(() -> codings(0).equals(List.of("CCTV")));
        robot.push(KeyCode.J);
        until(() -> list().getSelectionModel().getSelectedIndex() == 1 && window.idle());
        robot.write("/");
        robot.push(KeyCode.ENTER);
        until(() -> codings(1).equals(List.of("CCTV")));
    }

    @Test
    void nothingIsCodedWhenNothingWasTypedAndNothingUsed() {
        robot.write("/");
        robot.push(KeyCode.ENTER);
        until(() -> list().isFocused() && window.idle());
        assertThat(codings(0)).isEmpty();
    }

    @Test
    void aStanceIsSaidWithAKeyAndUndone() {
        codeCctv();
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        until(() -> stances(0).equals(List.of("against")));
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        until(() -> stances(0).equals(List.of("for")));
        assertThat(chips()).anyMatch(text -> text.endsWith(": for"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> stances(0).equals(List.of("against")));
        robot.push(KeyCode.ALT, KeyCode.DIGIT0);
        until(() -> stances(0).equals(List.of("")));
    }

    @Test
    void theStancesTakeDigitsAndLettersWhileTheKeyboardIsThere() {
        codeCctv();
        robot.push(KeyCode.S);
        robot.push(KeyCode.DIGIT3);
        until(() -> stances(0).equals(List.of("mixed")));
        assertThat(codings(0)).containsExactly("CCTV");
        until(() -> list().isFocused());
        robot.push(KeyCode.S);
        robot.push(KeyCode.A);
        until(() -> stances(0).equals(List.of("against")));
        until(() -> list().isFocused());
        robot.push(KeyCode.S);
        robot.push(KeyCode.LEFT);
        robot.push(KeyCode.ENTER);
        until(() -> stances(0).equals(List.of("for")));
        until(() -> list().isFocused());
        robot.push(KeyCode.J);
        until(() -> !shown(".stance-bar"));
    }

    @Test
    void anAcceptedSuggestionAsksForItsStanceToo() {
        int row = suggested("CCTV");
        for (int i = 0; i < row; i++) {
            robot.push(KeyCode.J);
        }
        until(() -> window.idle() && list().getSelectionModel().getSelectedIndex() == row);
        for (int i = 0; i < 6 && !codings(row).contains("CCTV"); i++) {
            robot.push(KeyCode.A);
            until(() -> window.idle());
        }
        until(() -> shown(".stance-bar"));
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        until(() -> stances(row).contains("for"));
    }

    @Test
    void theFoundThemeSaysWhatItCovers() {
        robot.write("/");
        robot.write("knife");
        until(() -> shown(".theme-details"));
        ListView<?> found = robot.lookup("#found").queryAs(ListView.class);
        assertThat(found.getSelectionModel().getSelectedIndex()).isZero();
        robot.push(KeyCode.ESCAPE);
        until(() -> !shown(".theme-details") && list().isFocused());
        assertThat(codings(0)).isEmpty();
    }

    @Test
    void aNewThemeIsMadeWhileCoding() {
        robot.write("/");
        robot.write("Mobile stations");
        robot.push(KeyCode.ENTER);
        until(() -> shown("#new-theme-name"));
        robot.push(KeyCode.ENTER);
        until(() -> codings(0).size() == 1 && window.idle());
        Theme made = theme(codings(0).get(0));
        assertThat(made.name()).isEqualTo("Mobile stations");
        assertThat(made.spec().example()).isEmpty();
        assertThat(list().isFocused()).isTrue();
        assertThat(shown("#new-theme-name")).isFalse();
        robot.write("/");
        robot.write("mobile st");
        robot.push(KeyCode.ENTER);
        until(() -> codings(0).isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> codings(0).equals(List.of(made.code())));
    }

    @Test
    void theWordsSelectedAreTheNewThemesExampleAndEvidence() {
        onScreen(() -> robot.lookup(".reader-text").query().requestFocus());
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        until(() -> shown("#new-theme-name"));
        robot.write("Wishes");
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        robot.push(KeyCode.ENTER);
        until(() -> codings(0).size() == 1 && window.idle());
        Theme made = theme(codings(0).get(0));
        assertThat(made.spec().example()).isEqualTo("More");
        assertThat(made.spec().parent()).isEqualTo("VIOLENCE");
        assertThat(detail(0).codings().get(0).spans())
                .extracting(span -> span.of(detail(0).text()))
                .containsExactly("More");
    }

    @Test
    void whyAThemeCannotBeMadeIsSaidInItsPlace() {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        until(() -> shown("#new-theme-name"));
        robot.push(KeyCode.ENTER);
        until(() -> shown(".problem"));
        robot.push(KeyCode.ESCAPE);
        until(() -> !shown("#new-theme-name") && list().isFocused());
        assertThat(codings(0)).isEmpty();
    }

    @Test
    void numbersAreGivenAndTakenByKeyAndRememberedForTheFile() {
        robot.push(KeyCode.T);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT5);
        until(() -> "Knife crime".equals(window.numberedThemes().get(5)));
        robot.push(KeyCode.DIGIT5);
        until(() -> codings(0).equals(List.of("KNIFE")));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT0);
        until(() -> !window.numberedThemes().containsKey(5));
        robot.push(KeyCode.DIGIT5);
        until(() -> window.idle());
        assertThat(codings(0)).containsExactly("KNIFE");
        open(consultation);
        until(() -> window.idle());
        assertThat(window.numberedThemes()).doesNotContainKey(5).doesNotContainValue("Knife crime");
    }

    @Test
    void theKeyboardGoesFromPaneToPane() {
        robot.push(KeyCode.F6);
        until(() -> robot.lookup(".reader-text").query().isFocused());
        robot.push(KeyCode.F6);
        until(() -> robot.lookup(".theme-tree").query().isFocused());
        until(() -> shown(".theme-details"));
        robot.push(KeyCode.F6);
        until(() -> list().isFocused());
    }

    private Theme theme(String code) {
        try (Session session = context.app().sessions().openForReading(consultation)) {
            return session.review().codeframe().byCode(code).orElseThrow();
        }
    }

    private void codeCctv() {
        robot.write("/");
        robot.write("cctv");
        robot.push(KeyCode.ENTER);
        until(() -> codings(0).equals(List.of("CCTV")) && shown(".stance-bar"));
    }

    private List<String> chips() {
        return stage.getScene().getRoot().lookupAll(".coded-chip").stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }

    /** The first response that a theme is suggested for. */
    private int suggested(String code) {
        try (Session session = context.app().sessions().openForReading(consultation)) {
            Theme theme = session.review().codeframe().byCode(code).orElseThrow();
            for (int row = 0; row < list().getItems().size(); row++) {
                ResponseDetail detail =
                        session.review().detail(list().getItems().get(row).textId());
                if (detail.suggestions().stream().anyMatch(each -> each.themeId() == theme.id())) {
                    return row;
                }
            }
        }
        throw new AssertionError("nothing is suggested for " + code);
    }

    private List<String> stances(int row) {
        return detail(row).codings().stream()
                .filter(Coding::applied)
                .map(Coding::stance)
                .toList();
    }

    private ResponseDetail detail(int row) {
        try (Session session = context.app().sessions().openForReading(consultation)) {
            return session.review().detail(list().getItems().get(row).textId());
        }
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
}
