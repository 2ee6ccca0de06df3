package org.folkmoot.ui.review.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.folkmoot.model.Progress;
import org.folkmoot.model.counting.Estimate;
import org.folkmoot.model.counting.QuestionEstimates;
import org.folkmoot.model.counting.RandomSample;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.service.Session;
import org.folkmoot.summary.RandomOrder;
import org.folkmoot.ui.ScreenTest;
import org.folkmoot.ui.SmallSample;
import org.folkmoot.ui.summary.SummaryLine;
import org.junit.jupiter.api.Test;

/** A random sample is drawn, read and turned into estimates by keyboard alone, judged by what is in the file. */
class RandomSampleWindowTest extends ScreenTest {
    private static final int DRAWN = 36;

    private Path consultation = Path.of("");

    @Override
    protected void prepare() throws IOException {
        consultation = context.consultation("small", SmallSample.write(folder, 150));
    }

    private <T> T read(Function<Session, T> look) {
        try (Session session = context.app().sessions().openForReading(consultation)) {
            return look.apply(session);
        }
    }

    private Optional<RandomSample> sample() {
        return read(session ->
                session.randomSamples().of(session.review().questions().get(0).id()));
    }

    private List<String> listed() {
        return list().getItems().stream().map(ResponseRow::reference).toList();
    }

    private String text(String selector) {
        return stage.getScene().getRoot().lookup(selector) instanceof Label label ? label.getText() : "";
    }

    @SuppressWarnings("unchecked")
    private TableView<SummaryLine> table() {
        return (TableView<SummaryLine>) stage.getScene().getRoot().lookup("#table");
    }

    private List<String> heads() {
        return table().getColumns().stream().map(TableColumn::getText).toList();
    }

    @Test
    void aSampleIsDrawnReadAndTellsHowCommonThemesAre() throws IOException {
        open(consultation);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        until(() -> table() != null && !table().getItems().isEmpty());
        robot.push(KeyCode.E);
        until(() -> text("#estimates-bar .label").startsWith("Q1 has no random sample"));
        screenAsItIs("estimates-none");
        robot.clickOn("#estimates-sample");
        until(() -> shown("#random-size")
                && stage.getScene().getFocusOwner() instanceof TextField field
                && field.getText().equals("100"));
        screen("random-sample");
        robot.write(String.valueOf(DRAWN)).push(KeyCode.ENTER);
        until(() -> sample().isPresent());
        RandomSample drawn = sample().orElseThrow();
        assertThat(drawn.size()).isEqualTo(DRAWN);
        until(() -> !shown("#random-size") && list().getItems().size() == DRAWN);
        until(() -> listed().stream().noneMatch(String::isEmpty));

        RandomOrder order = new RandomOrder(drawn.seed());
        List<String> counted = read(session ->
                session.review().responses(session.review().questions().get(0).id(), ResponseFilter.ALL).stream()
                        .map(ResponseRow::reference)
                        .toList());
        List<String> sorted = new ArrayList<>(listed());
        sorted.sort(Comparator.comparingLong(order::rank));
        assertThat(listed()).isEqualTo(sorted);
        assertThat(counted).containsAll(sorted);

        // Every other response gets the first theme.
        for (int i = 0; i < DRAWN; i++) {
            if (i % 2 == 0) {
                robot.push(KeyCode.DIGIT1);
            }
            robot.push(KeyCode.ENTER);
        }
        until(() -> sample().orElseThrow().read() == DRAWN);
        robot.push(KeyCode.SHIFT, KeyCode.R);
        until(() -> shown("#random-draw"));
        until(() -> stage.getScene().getFocusOwner() instanceof TextField field
                && field.getText().equals(String.valueOf(DRAWN + 50)));
        screenAsItIs("random-sample-read");
        robot.push(KeyCode.ESCAPE);

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        until(() -> heads().contains("Still to find"));
        screen("estimates");
        QuestionEstimates said =
                read(session -> session.estimates().estimates(Progress.NONE)).get(0);
        assertThat(said.read()).isEqualTo(DRAWN);
        QuestionEstimates.ThemeEstimate first = said.themes().stream()
                .filter(each -> each.confirmed() >= DRAWN / 2)
                // The theme group comes first.
                .skip(1)
                .findFirst()
                .orElseThrow();
        SummaryLine line = table().getItems().stream()
                .filter(each -> each.place().theme().id() == first.theme().id())
                .findFirst()
                .orElseThrow();
        assertThat(line.share().part()).isEqualTo(first.confirmed());
        String written =
                "%.1f%%".formatted(100 * first.respondents().orElseThrow().value() / said.answering());
        until(() -> stage.getScene().getRoot().lookupAll(".table-cell").stream()
                .anyMatch(cell -> cell instanceof javafx.scene.control.TableCell<?, ?> each
                        && each.getText() != null
                        && each.getText().startsWith(written + " (")));

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        until(() -> list() != null && list().isFocused());
        likeliest(first.theme().name());
        Estimate unfound = first.unfound().map(Estimate::whole).orElseThrow();
        String found = "About %.0f (%.0f to %.0f) still to find, estimated from the random sample"
                .formatted(unfound.value(), unfound.low(), unfound.high());
        until(() -> text("#unfound").equals(found));
        screenAsItIs("unfound");
        assertThat(list().getItems()).as("all of the sample is done").isEmpty();
        robot.clickOn("Show all responses");
        until(() -> list().getItems().size() == 150);
        // Whatever is found meanwhile is no longer to be found.
        onScreen(() -> list().requestFocus());
        until(() -> list().getSelectionModel().getSelectedItem() != null);
        robot.push(KeyCode.DIGIT1);
        String fewer = "About %.0f (%.0f to %.0f) still to find, estimated from the random sample"
                .formatted(unfound.value() - 1, unfound.low() - 1, unfound.high() - 1);
        String more = "About %.0f (%.0f to %.0f) still to find, estimated from the random sample"
                .formatted(unfound.value() + 1, unfound.low() + 1, unfound.high() + 1);
        until(() -> List.of(fewer, more).contains(text("#unfound")));
    }

    /** Puts the likeliest responses for a theme first, by the menu. */
    private void likeliest(String theme) {
        List<MenuItem> items = ((MenuButton) robot.lookup("#sort").query()).getItems();
        MenuItem item = find(find(items, "Most likely for a theme first"), theme);
        onScreen(item::fire);
    }

    private static MenuItem find(MenuItem in, String name) {
        return in instanceof Menu menu ? find(menu.getItems(), name) : in;
    }

    private static MenuItem find(List<MenuItem> items, String name) {
        for (MenuItem item : items) {
            if (name.equals(item.getText()) || (item instanceof Menu menu && has(menu, name))) {
                return name.equals(item.getText()) ? item : find(item, name);
            }
        }
        throw new AssertionError(name);
    }

    private static boolean has(Menu menu, String name) {
        return menu.getItems().stream()
                .anyMatch(item -> name.equals(item.getText()) || (item instanceof Menu below && has(below, name)));
    }
}
