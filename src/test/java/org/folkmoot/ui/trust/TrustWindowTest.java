package org.folkmoot.ui.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.folkmoot.model.Progress;
import org.folkmoot.model.history.HistoryFilter;
import org.folkmoot.model.history.HistoryStep;
import org.folkmoot.model.history.StepKind;
import org.folkmoot.model.learning.ThemeTrust;
import org.folkmoot.model.learning.TrustReport;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.model.source.ReadOptions;
import org.folkmoot.service.Session;
import org.folkmoot.service.importing.ColumnChoice.Named;
import org.folkmoot.service.importing.ColumnChoice.NamedColumn;
import org.folkmoot.ui.Looks;
import org.folkmoot.ui.SmallSample;
import org.folkmoot.ui.TestContext;
import org.folkmoot.ui.WindowTest;
import org.folkmoot.ui.common.Appearance;
import org.junit.jupiter.api.Test;

/** How far to trust suggestions, and accepting them at once, judged by what is in the file. */
class TrustWindowTest extends WindowTest {
    private static final int CODED = 24;
    private static final int WAITING = 12;

    private Path consultation = Path.of("");
    private Path uncoded = Path.of("");

    @Override
    protected void prepare() throws IOException {
        uncoded = context.consultation("uncoded", SmallSample.write(folder, 12));
        StringBuilder csv = new StringBuilder("Ref,What should be done?,Street lighting,Night buses\n");
        for (int i = 0; i < CODED + WAITING; i++) {
            csv.append("R-").append(i).append(",In week ").append(i).append(' ');
            csv.append(
                    switch (i % 3) {
                        case 0 -> "the street lamps in our road were dark again";
                        case 1 -> "there was no night bus home after midnight";
                        default -> "the park was lovely and I am content";
                    });
            csv.append(i >= CODED ? ",,\n" : i % 3 == 0 ? ",1,0\n" : i % 3 == 1 ? ",0,1\n" : ",0,0\n");
        }
        csv.append("W-1,More wardens in the square,1,0\nW-2,\"More wardens, in the SQUARE.\",0,0\n");
        consultation = folder.resolve("coded.folkmoot");
        try (Session session = context.app().sessions().create(consultation, "Coded", List.of(), TestContext.CODER)) {
            session.imports()
                    .run(
                            Files.writeString(folder.resolve("coded.csv"), csv),
                            ReadOptions.DETECT,
                            new Named(List.of(
                                    new NamedColumn("Ref", ColumnRole.REFERENCE),
                                    new NamedColumn("What should be done?", ColumnRole.OPEN_QUESTION),
                                    new NamedColumn("Street lighting", ColumnRole.THEME),
                                    new NamedColumn("Night buses", ColumnRole.THEME))),
                            false,
                            Progress.NONE);
            session.suggestions().keepUp(false, Progress.NONE);
        }
    }

    private <T> T stored(Function<Session, T> read) {
        try (Session session = context.app().sessions().openForReading(consultation)) {
            return read.apply(session);
        }
    }

    private ThemeTrust storedOf(String theme) {
        return of(stored(session -> session.trust().report()), theme);
    }

    private static ThemeTrust of(TrustReport report, String theme) {
        return report.themes().stream()
                .filter(each -> each.theme().name().equals(theme))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private TableView<ThemeTrust> table() {
        return (TableView<ThemeTrust>) stage.getScene().getRoot().lookup(".trust-table");
    }

    private <T extends Node> T node(Class<T> type, String id) {
        return type.cast(stage.getScene().getRoot().lookup(id));
    }

    private String text(String id) {
        return node(Label.class, id).getText();
    }

    private List<String> words() {
        return Stream.of(".table-cell", ".label")
                .flatMap(style -> table().lookupAll(style).stream())
                .filter(WindowTest::inSight)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private void openTrust() {
        open(consultation);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        until(() -> shown(".trust-table") && !table().getItems().isEmpty() && table().isFocused());
    }

    private void choose(String theme) {
        onScreen(() ->
                table().getSelectionModel().select(of(stored(s -> s.trust().report()), theme)));
    }

    @Test
    void figuresMatchTheFile() {
        openTrust();
        TrustReport report = stored(session -> session.trust().report());
        assertThat(table().getItems()).isEqualTo(report.themes());
        ThemeTrust lighting = of(report, "Street lighting");
        assertThat(lighting.quality().yes()).isEqualTo(CODED / 3 + 1);
        assertThat(lighting.recall().part()).isEqualTo(8);
        // Recall of 8 of 9 and precision of 8 of 8, each with the range that Wilson gives it.
        List<String> figures = List.of("89%", "57% to 98%", "100%", "68% to 100%");
        List<String> counts = List.of("Street lighting", "Night buses", "9", "17", "8", "18");
        until(() -> words().containsAll(figures) && words().containsAll(counts));
        choose("Street lighting");
        int open = lighting.open().total();
        assertThat(open).isPositive();
        assertThat(text("#trust-count")).startsWith(open + " responses");
        assertThat(text("#trust-expected"))
                .startsWith("Expect 68% to 100% to be right")
                .contains("8 of 8");
        Button accept = node(Button.class, "#trust-do");
        assertThat(accept.getText()).isEqualTo("Accept " + open);

        Slider score = node(Slider.class, "#trust-score");
        onScreen(() -> {
            score.requestFocus();
            score.setValue(100);
        });
        assertThat(text("#trust-count")).startsWith("No responses");
        assertThat(accept.isDisabled()).isTrue();
        robot.push(KeyCode.LEFT);
        until(() -> score.getValue() == 99);
        robot.push(KeyCode.ESCAPE);
        until(() -> list() != null && shown(".response-list") && list().isFocused());
    }

    @Test
    void figuresFitAndControlsHaveNames() {
        openTrust();
        choose("Street lighting");
        for (Appearance appearance : List.of(Appearance.DARK, Appearance.LIGHT)) {
            onScreen(() -> {
                window.paint(appearance);
                stage.getScene().getRoot().applyCss();
                assertThat(Looks.tooFaint(stage.getScene().getRoot()))
                        .as("%s", appearance)
                        .isEmpty();
            });
        }
        onScreen(() -> assertThat(Looks.focusable(stage.getScene().getRoot()))
                .allSatisfy(each -> assertThat(Looks.name(each, stage.getScene().getRoot()))
                        .as(Looks.describe(each))
                        .isNotEmpty()));
        assertThat(stage.getScene().getRoot().lookupAll(".trust-table .table-row-cell"))
                .extracting(Node::getAccessibleText)
                .contains(
                        "Street lighting: " + storedOf("Street lighting").open().total()
                                + " open suggestions. Precision: 100%, 68% to 100%. Recall: 89%, 57% to 98%."
                                + " Accepted one by one: \u2013");
    }

    @Test
    void acceptingManyIsOneStep() {
        openTrust();
        choose("Night buses");
        ThemeTrust before = storedOf("Night buses");
        int steps = steps().size();
        robot.push(KeyCode.A);
        until(() -> storedOf("Night buses").open().total() == 0 && shown(".toast"));
        assertThat(steps()).hasSize(steps + 1);
        assertThat(steps().get(0).kind()).isEqualTo(StepKind.ACCEPT_ALL);
        assertThat(coded()).isEqualTo(CODED / 3 + before.open().total());
        until(() -> of(new TrustReport(table().getItems(), true, 0, 0, 0, 0), "Night buses")
                        .open()
                        .total()
                == 0);
        robot.push(KeyCode.CONTROL, KeyCode.U);
        until(() -> storedOf("Night buses").open().equals(before.open()));
        assertThat(coded()).isEqualTo(CODED / 3);
        until(() -> table().getItems().stream().anyMatch(before::equals));
    }

    private List<HistoryStep> steps() {
        return stored(session -> session.history().page(HistoryFilter.ALL, Long.MAX_VALUE, 100));
    }

    private long coded() {
        return stored(session -> {
            long question = session.review().questions().get(0).id();
            long theme = of(session.trust().report(), "Night buses").theme().id();
            return session.review().themeCounts(question).getOrDefault(theme, 0L);
        });
    }

    @Test
    void responsesCanBeListedBeforeAccepting() {
        openTrust();
        choose("Street lighting");
        onScreen(() -> node(Button.class, "#trust-read").fire());
        int open = storedOf("Street lighting").open().total();
        until(() -> window.idle() && list() != null && list().getItems().size() == open);
        onScreen(() -> node(Hyperlink.class, ".head-link").fire());
        until(() -> shown(".trust-table"));
    }

    @Test
    void acceptAllInReviewShowsTheExpectedAccuracyFirst() {
        open(consultation);
        robot.push(KeyCode.ENTER);
        until(() -> window.idle() && text(".reader-reference").equals("R-24") && shown(".suggestion"));
        int open = storedOf("Street lighting").open().total();
        robot.push(KeyCode.SHIFT, KeyCode.A);
        until(() -> shown(".accept-all-panel"));
        assertThat(text(".accept-all-panel .panel-title"))
                .isEqualTo("Accept " + open + " suggestions of Street lighting on this question?");
        assertThat(text("#accept-all-learned"))
                .startsWith(open + " come from the model. Expect 68% to 100% to be right")
                .contains("8 of 8");
        robot.push(KeyCode.ESCAPE);
        until(() -> !shown(".accept-all-panel"));
        assertThat(storedOf("Street lighting").open().total()).isEqualTo(open);
        robot.push(KeyCode.SHIFT, KeyCode.A);
        until(() -> shown("#accept-all-do"));
        robot.push(KeyCode.ENTER);
        until(() -> storedOf("Street lighting").open().total() == 0);
        assertThat(steps().get(0).kind()).isEqualTo(StepKind.ACCEPT_ALL);
    }

    @Test
    void withoutFiguresTheScreenExplainsWhatToDo() {
        open(uncoded);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        until(() -> shown(".hint-text")
                && node(Label.class, ".trust .hint-text").getText().startsWith("Code 10 more"));
        onScreen(() -> node(Button.class, ".trust .hint .button").fire());
        until(() -> list() != null && list().isFocused());
    }

    @Test
    void readerExplainsADoubtfulCodingAndOpensTheIdenticalResponse() {
        open(consultation);
        assertThat(shown("#doubts")).isFalse();
        onScreen(() -> node(MenuButton.class, "#sort").getItems().stream()
                .filter(item -> "Most doubtful coding first".equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
        until(() -> window.idle() && list().getItems().get(0).reference().equals("W-2"));
        onScreen(() -> list().requestFocus());
        robot.push(KeyCode.HOME);
        until(() -> shown("#doubts") && text(".reader-reference").equals("W-2"));
        Hyperlink twin = node(Hyperlink.class, "#doubts .hyperlink");
        assertThat(twin.getText()).isEqualTo("W-1 has identical text but is coded differently: Street lighting");
        onScreen(twin::requestFocus);
        robot.push(KeyCode.ENTER);
        until(() -> window.idle() && text(".reader-reference").equals("W-1"));
        until(() -> shown("#doubts .hyperlink")
                && node(Hyperlink.class, "#doubts .hyperlink").getText().startsWith("W-2 has identical text"));
        assertThat(node(Node.class, "#doubts").lookupAll(".label"))
                .extracting(label -> ((Label) label).getText())
                .contains("The model would not have suggested Street lighting here");
        assertThat(list().getItems()).hasSize((int) (long) stored(session -> (long) session.review()
                .responses(session.review().questions().get(0).id(), ResponseFilter.ALL)
                .size()));
    }
}
