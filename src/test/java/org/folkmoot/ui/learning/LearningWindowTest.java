package org.folkmoot.ui.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.folkmoot.model.Cancellation;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.model.coding.Coding;
import org.folkmoot.model.coding.ModelReason;
import org.folkmoot.model.coding.Origin;
import org.folkmoot.model.coding.Suggestion;
import org.folkmoot.model.coding.Verdict;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.model.response.Sort;
import org.folkmoot.service.Session;
import org.folkmoot.service.Sessions;
import org.folkmoot.tagging.embedding.ModelFiles;
import org.folkmoot.ui.TestContext;
import org.folkmoot.ui.WindowTest;
import org.junit.jupiter.api.Test;

/** Suggestions learned during coding, starting from an uncoded consultation, checked against the file. */
class LearningWindowTest extends WindowTest {
    private static final int ROWS = 24;
    /** Number of responses marked as done after which suggestions are learned. */
    private static final int ENOUGH = 10;

    private Path consultation = Path.of("");
    private ModelFiles model = ModelFiles.shipped();

    @Override
    public TestContext context() {
        ModelFiles switched = new ModelFiles() {
            @Override
            public byte[] network() throws IOException {
                return model.network();
            }

            @Override
            public String tokenizer() throws IOException {
                return model.tokenizer();
            }
        };
        return new TestContext(folder, new Sessions(Clock.systemUTC(), switched, 1), true);
    }

    @Override
    protected void prepare() throws IOException {
        StringBuilder csv = new StringBuilder("Reference,What should be done?\r\n");
        for (int i = 0; i < ROWS; i++) {
            csv.append("R-%05d,".formatted(i + 1)).append(response(i)).append("\r\n");
        }
        consultation = context.consultation(
                "cold",
                Files.writeString(folder.resolve("cold.csv"), csv),
                List.of(
                        theme("LIGHT", "Street lighting", ""),
                        theme("BUS", "Night buses", ""),
                        theme("PARK", "Parks", "park")));
    }

    private static String response(int row) {
        String start = "In week " + (row + 1) + " ";
        return start
                + switch (row % 3) {
                    case 0 -> "the street lamps in our road were dark again and nobody repaired the lights.";
                    case 1 -> "there was no night bus after midnight so I had to walk home from the bus stop.";
                    default -> "the park was lovely and I am content with everything.";
                };
    }

    private static ThemeSpec theme(String code, String name, String rules) {
        return new ThemeSpec(code, "", name, "", "", "", "", rules, "", List.of(), false);
    }

    private ResponseDetail stored(int row) {
        try (Session session = context.app().sessions().openForReading(consultation)) {
            long question = session.review().questions().get(0).id();
            return session.review()
                    .detail(session.review()
                            .responses(question, ResponseFilter.ALL)
                            .get(row)
                            .textId());
        }
    }

    private long id(String code) {
        try (Session session = context.app().sessions().openForReading(consultation)) {
            return session.review().codeframe().byCode(code).map(Theme::id).orElseThrow();
        }
    }

    private List<Suggestion> byModel(int row) {
        return stored(row).suggestions().stream()
                .filter(each -> each.origin() == Origin.MODEL)
                .toList();
    }

    /** Codes the first responses as a person would who never looks at a suggestion. */
    private void codeEnough() {
        for (int row = 0; row < ENOUGH; row++) {
            int at = row;
            until(() -> window.idle() && list().getSelectionModel().getSelectedIndex() == at);
            switch (row % 3) {
                case 0 -> robot.push(KeyCode.DIGIT1);
                case 1 -> robot.push(KeyCode.DIGIT2);
                default -> robot.push(KeyCode.DIGIT3);
            }
            until(() -> window.idle() && stored(at).codings().size() == 1);
            robot.push(KeyCode.ENTER);
        }
        until(() -> window.idle() && stored(ENOUGH - 1).row().done());
    }

    private boolean suggested(String theme) {
        return stage.getScene().getRoot().lookupAll(".suggestion-name").stream()
                .anyMatch(node -> ((Label) node).getText().equals(theme));
    }

    private void goTo(int row) {
        while (list().getSelectionModel().getSelectedIndex() < row) {
            int at = list().getSelectionModel().getSelectedIndex();
            robot.push(KeyCode.J);
            until(() -> list().getSelectionModel().getSelectedIndex() == at + 1);
        }
        until(() -> window.idle());
    }

    @Test
    void suggestionsAreAcceptedRejectedAndUndone() {
        open(consultation);
        assertThat(byModel(ENOUGH)).isEmpty();
        codeEnough();
        until(() -> suggested("Night buses"));
        assertThat(list().getSelectionModel().getSelectedIndex()).isEqualTo(ENOUGH);
        assertThat(list().isFocused()).isTrue();
        Suggestion bus = byModel(ENOUGH).get(0);
        assertThat(bus.themeId()).isEqualTo(id("BUS"));
        assertThat(((ModelReason) bus.why()).terms()).isNotEmpty();

        robot.push(KeyCode.A);
        until(() -> !stored(ENOUGH).codings().isEmpty());
        Coding accepted = stored(ENOUGH).codings().get(0);
        assertThat(accepted.themeId()).isEqualTo(id("BUS"));
        assertThat(accepted.verdict()).isEqualTo(Verdict.APPLIED);
        assertThat(accepted.origin()).isEqualTo(Origin.MODEL);

        int lamps = 12;
        goTo(lamps);
        until(() -> suggested("Street lighting"));
        robot.push(KeyCode.X);
        until(() -> !stored(lamps).codings().isEmpty());
        assertThat(stored(lamps).codings().get(0).verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(byModel(lamps)).noneMatch(each -> each.themeId() == id("LIGHT"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> byModel(lamps).stream().anyMatch(each -> each.themeId() == id("LIGHT")));
        until(() -> window.idle() && suggested("Street lighting"));
        assertThat(stored(ENOUGH).codings()).hasSize(1);

        order("Most useful to learn from first");
        until(() -> window.idle() && listed().equals(ordered(Sort.of(Sort.By.TO_LEARN, false))));
        order("Most likely for a theme first", "Street lighting");
        until(() -> window.idle() && listed().equals(ordered(Sort.likely(id("LIGHT")))));
        assertThat(list().getItems().get(0).openSuggestions()).isPositive();
        order("Most likely first: Street lighting");
        order("Most doubtful coding first");
        until(() -> window.idle() && listed().equals(ordered(Sort.of(Sort.By.SUSPICIOUS, false))));
    }

    /** Chooses an entry of the menu of orders, or one below it. */
    private void order(String... path) {
        List<MenuItem> items = ((MenuButton) robot.lookup("#sort").query()).getItems();
        for (String name : path) {
            MenuItem item = items.stream()
                    .filter(each -> name.equals(each.getText()))
                    .findFirst()
                    .orElseThrow();
            items = item instanceof Menu menu ? menu.getItems() : List.of();
            if (items.isEmpty()) {
                onScreen(item::fire);
            }
        }
    }

    private List<Long> listed() {
        return list().getItems().stream().map(ResponseRow::textId).toList();
    }

    private List<Long> ordered(Sort sort) {
        try (Session session = context.app().sessions().openForReading(consultation)) {
            return Arrays.stream(session.listing().all(ResponseFilter.ALL, sort, new Cancellation()))
                    .boxed()
                    .toList();
        }
    }

    @Test
    void missingSentenceModelIsReportedOnceAndRulesStillSuggest() {
        ModelFiles shipped = ModelFiles.shipped();
        model = new ModelFiles() {
            @Override
            public byte[] network() {
                return new byte[100];
            }

            @Override
            public String tokenizer() throws IOException {
                return shipped.tokenizer();
            }
        };
        open(consultation);
        until(() -> shown(".banner"));
        Label sentence = robot.lookup(".banner .label").queryAs(Label.class);
        assertThat(sentence.getText())
                .startsWith("The sentence model cannot be read")
                .endsWith("Suggestions still come from rules and from the words of the responses you code.");
        robot.clickOn(".banner .button");
        until(() -> !shown(".banner"));
        onScreen(() -> list().requestFocus());
        codeEnough();
        until(() -> !byModel(ENOUGH).isEmpty());
        int park = 11;
        goTo(park);
        until(() -> suggested("Parks"));
        ResponseDetail detail = stored(park);
        assertThat(detail.suggestions())
                .filteredOn(each -> each.themeId() == id("PARK"))
                .flatExtracting(Suggestion::spans)
                .extracting(span -> span.of(detail.text()))
                .as("what the rule found")
                .containsExactly("park");
        assertThat(shown(".banner")).isFalse();
    }
}
