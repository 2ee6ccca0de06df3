package org.folkmoot.ui.review.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import org.folkmoot.model.response.ResponseFilter;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.service.Session;
import org.folkmoot.ui.SmallSample;
import org.folkmoot.ui.WindowTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The responses as a grid, judged by what is in the file, in the settings, and in the grid. */
class GridWindowTest extends WindowTest {
    private static final int ROWS = 300;

    private Path consultation = Path.of("");

    @Override
    protected void prepare() throws IOException {
        consultation = context.consultation("small", SmallSample.write(folder, ROWS));
    }

    @BeforeEach
    void openConsultation() {
        open(consultation);
        until(() -> window.idle());
    }

    private void asGrid() {
        robot.push(KeyCode.G);
        until(() -> grid() != null && grid().isVisible() && grid().isFocused() && window.idle());
    }

    @SuppressWarnings("unchecked")
    private TableView<ResponseRow> grid() {
        return (TableView<ResponseRow>) stage.getScene().getRoot().lookup("#grid");
    }

    @Test
    void theKeysOfTheListWorkInTheGridAndAreStored() {
        asGrid();
        Bounds above = bounds(grid());
        Bounds reader = bounds(stage.getScene().getRoot().lookup(".reader"));
        assertThat(above.getMaxY()).isLessThanOrEqualTo(reader.getMinY() + 1);
        assertThat(above.getWidth()).isEqualTo(reader.getWidth());
        assertThat(list().getItems()).as("the list looks at no line any more").isEmpty();

        Set<Node> drawn = grid().lookupAll(".table-row-cell");
        robot.push(KeyCode.J).push(KeyCode.DOWN);
        until(() -> grid().getSelectionModel().getSelectedIndex() == 2 && window.idle());
        robot.push(KeyCode.K);
        until(() -> grid().getSelectionModel().getSelectedIndex() == 1 && window.idle());
        robot.push(KeyCode.DIGIT2);
        until(() -> stored(row -> !row.themeIds().isEmpty()).equals(List.of("R-00002")) && window.idle());
        robot.push(KeyCode.ENTER);
        until(() -> stored(ResponseRow::done).equals(List.of("R-00002")) && window.idle());

        assertThat(grid().lookupAll(".table-row-cell"))
                .as("rows are used again")
                .isSubsetOf(drawn);

        robot.press(KeyCode.SHIFT).push(KeyCode.DOWN).push(KeyCode.J).release(KeyCode.SHIFT);
        until(() -> shown(".marks-bar") && window.idle());
        int from = grid().getSelectionModel().getSelectedIndex() - 2;
        robot.push(KeyCode.DIGIT1);
        until(() -> stored(row -> !row.themeIds().isEmpty()).size() >= 3 && window.idle());
        assertThat(grid().getItems().subList(from, from + 3))
                .allMatch(row -> !row.themeIds().isEmpty());
        robot.push(KeyCode.ESCAPE);
        until(() -> !shown(".marks-bar"));
        robot.push(KeyCode.END);
        until(() -> grid().getSelectionModel().getSelectedIndex() == ROWS - 1 && window.idle());
        until(() -> stage.getScene().getRoot().lookupAll(".table-row-cell:selected").stream()
                .anyMatch(WindowTest::inSight));
    }

    @Test
    void aHeadingOrdersTheListFromTheFileAndShowsIt() {
        asGrid();
        Node heading = heading("Words");
        robot.clickOn(heading);
        until(() -> window.idle() && inOrder());
        assertThat(column("Words").getSortType()).isEqualTo(TableColumn.SortType.ASCENDING);
        robot.clickOn(heading);
        until(() -> window.idle()
                && grid().getItems().get(0).words()
                        == allWords().stream().mapToInt(Integer::intValue).max().orElseThrow());
        assertThat(grid().getSortOrder()).containsExactly(column("Words"));
        assertThat(column("Words").getSortType()).isEqualTo(TableColumn.SortType.DESCENDING);
        robot.clickOn(heading);
        until(() -> window.idle() && grid().getItems().get(0).reference().equals("R-00001"));
        assertThat(grid().getSortOrder()).isEmpty();
    }

    private boolean inOrder() {
        List<Integer> shown =
                grid().getItems().stream().limit(50).map(ResponseRow::words).toList();
        return shown.equals(allWords().stream().sorted().limit(50).toList());
    }

    private List<Integer> allWords() {
        return rows().stream().map(ResponseRow::words).toList();
    }

    @Test
    void columnsAreChosenByKeyboardAndFoundAgain() throws IOException {
        asGrid();
        robot.press(KeyCode.SHIFT).push(KeyCode.G).release(KeyCode.SHIFT);
        until(() -> shown("#columns-list"));
        // The last three are the attributes; the first is the status.
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.END).push(KeyCode.UP).push(KeyCode.UP).push(KeyCode.SPACE);
        robot.press(KeyCode.ALT).push(KeyCode.RIGHT).push(KeyCode.UP).release(KeyCode.ALT);
        robot.push(KeyCode.ESCAPE);
        until(() -> !shown(".overlay") && window.idle());
        List<String> chosen = headings();
        assertThat(chosen).doesNotContain("Status").contains("Borough");
        assertThat(chosen.get(chosen.size() - 2)).as("moved before the last").isEqualTo("Borough");
        until(() -> texts().containsAll(Set.of("Camden", "Hackney", "Croydon")));
        double wide = column("Borough").getWidth();

        robot.clickOn(heading("Borough"));
        until(() -> window.idle() && texts().contains("Camden") && !texts().contains("Brent"));
        robot.clickOn(heading("Borough"));
        until(() -> window.idle()
                && column("Borough").getSortType() == TableColumn.SortType.DESCENDING
                && grid().getItems().size() == ROWS);
        onScreen(grid()::requestFocus);
        // The response being read went to the end of the list with its borough.
        robot.push(KeyCode.HOME);
        until(() -> window.idle() && texts().contains("Lewisham") && !texts().contains("Camden"));
        until(() -> settings().stringPropertyNames().stream()
                .anyMatch(key ->
                        key.endsWith(".columns") && settings().getProperty(key).contains("attribute Borough")));
        onScreen(() -> window.open(consultation));
        until(() -> grid() != null && grid().isFocused() && !grid().getItems().isEmpty() && window.idle());
        assertThat(headings()).isEqualTo(chosen);
        assertThat(column("Borough").getWidth()).isEqualTo(wide);
        until(() -> texts().contains("Lewisham") && grid().getSortOrder().equals(List.of(column("Borough"))));
        robot.push(KeyCode.G);
        until(() -> list().isVisible() && list().isFocused() && !grid().isVisible());
        until(() -> settings().stringPropertyNames().stream()
                .anyMatch(key ->
                        key.endsWith(".form") && settings().getProperty(key).equals("list")));
    }

    @Test
    void theMouseChoosesLinesAndOpensTheMenu() {
        asGrid();
        robot.clickOn(row(1));
        until(() -> grid().getSelectionModel().getSelectedIndex() == 1 && window.idle());
        robot.press(KeyCode.SHIFT).clickOn(row(4)).release(KeyCode.SHIFT);
        until(() -> shown(".marks-bar") && marked().equals("4 responses selected"));
        robot.press(KeyCode.CONTROL).clickOn(row(3)).clickOn(row(2)).release(KeyCode.CONTROL);
        until(() -> marked().equals("2 responses selected"));
        // Without a display no system asks for the menu.
        onScreen(() -> row(4).fireEvent(
                        new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 600, 300, false, null)));
        until(() -> robot.listWindows().size() > 1);
        robot.clickOn("Mark as done and go to the next");
        until(() -> stored(ResponseRow::done).equals(List.of("R-00002", "R-00005")) && window.idle());
    }

    private String marked() {
        return stage.getScene().getRoot().lookup(".marks-count") instanceof Label label ? label.getText() : "";
    }

    private Node row(int index) {
        return grid().lookupAll(".table-row-cell").stream()
                .filter(node -> node instanceof javafx.scene.control.TableRow<?> row && row.getIndex() == index)
                .findFirst()
                .orElseThrow();
    }

    private Node heading(String text) {
        return grid().lookupAll(".column-header .label").stream()
                .filter(node -> node instanceof Label label && text.equals(label.getText()))
                .findFirst()
                .orElseThrow();
    }

    private TableColumn<ResponseRow, ?> column(String heading) {
        return grid().getColumns().stream()
                .filter(column -> column.getText().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    private List<String> headings() {
        return grid().getColumns().stream().map(TableColumn::getText).toList();
    }

    private List<String> texts() {
        return grid().lookupAll(".table-cell").stream()
                .filter(WindowTest::inSight)
                .map(node -> String.valueOf(((javafx.scene.control.TableCell<?, ?>) node).getText()))
                .distinct()
                .toList();
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    private List<String> stored(Predicate<ResponseRow> wanted) {
        return rows().stream().filter(wanted).map(ResponseRow::reference).toList();
    }

    private List<ResponseRow> rows() {
        try (Session session = context.app().sessions().openForReading(consultation)) {
            return session.review().responses(1, ResponseFilter.ALL);
        }
    }

    private Properties settings() {
        Properties settings = new Properties();
        try (java.io.InputStream in =
                java.nio.file.Files.newInputStream(folder.resolve("settings").resolve("settings.properties"))) {
            settings.load(in);
        } catch (IOException e) {
            return settings;
        }
        return settings;
    }
}
