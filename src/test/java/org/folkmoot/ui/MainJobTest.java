package org.folkmoot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.input.KeyCode;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.model.codeframe.ThemeSpec;
import org.folkmoot.model.coding.Coding;
import org.folkmoot.model.response.ResponseDetail;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.service.SampleService;
import org.folkmoot.service.Session;
import org.folkmoot.ui.common.Action;
import org.junit.jupiter.api.Test;

/**
 * The main job through the window: open the sample, code ten responses by keyboard, undo three steps, export. The file
 * and the CSV are held against what was typed, counted again by code of this test's own.
 */
class MainJobTest extends WindowTest {
    /** What the keys meant: theme codes by reference, in the order of coding. */
    private final Map<String, Set<String>> meant = new TreeMap<>();

    private final List<String> order = new ArrayList<>();
    private Path consultation = Path.of("");

    @Test
    void codesTenResponsesUndoesThreeStepsAndExportsTheSummary() throws IOException {
        consultation = context.app().sampleFolder().resolve(SampleService.FILE);
        onScreen(() -> window.run(Action.SAMPLE));
        until(() -> list() != null && list().getItems().size() > 3_000 && window.idle() && list().isFocused());
        Map<Integer, String> numbers = numbers();
        for (int i = 0; i < 10; i++) {
            codeOne(i, numbers);
        }
        assertFileIs(order);

        for (int i = 0; i < 3; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            until(() -> window.idle());
        }
        // Undoes three steps: done and the one theme of the tenth response, and done of the ninth.
        meant.put(order.get(9), Set.of());
        assertFileIs(order.subList(0, 8));

        Path csv = folder.resolve("summary.csv");
        context.chooseFile(csv);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        until(() -> shown(".share-bar"));
        robot.push(KeyCode.CONTROL, KeyCode.E);
        // A toast may still be that of the undo.
        until(() -> Files.exists(csv));
        assertSummaryIs(csv);
    }

    /** A number key, on every second response also the top suggestion, then Enter. */
    private void codeOne(int i, Map<Integer, String> numbers) {
        int at = list().getSelectionModel().getSelectedIndex();
        ResponseRow row = list().getItems().get(at);
        if (row.done() || (row.openSuggestions() == 0 && i % 2 == 0)) {
            robot.push(KeyCode.J);
            until(() -> window.idle());
            codeOne(i, numbers);
            return;
        }
        Set<String> themes = new HashSet<>();
        int number = i % 9 + 1;
        robot.push(KeyCode.valueOf("DIGIT" + number));
        themes.add(numbers.getOrDefault(number, ""));
        until(() -> window.idle());
        if (i % 2 == 0) {
            ResponseDetail before = detail(row.textId());
            if (!before.suggestions().isEmpty()) {
                themes.add(code(before.suggestions().get(0).themeId()));
                robot.push(KeyCode.A);
            }
        }
        robot.push(KeyCode.ENTER);
        until(() -> window.idle());
        order.add(row.reference());
        meant.put(row.reference(), themes);
    }

    private void assertFileIs(List<String> doneReferences) {
        try (Session session = context.app().sessions().openForReading(consultation)) {
            Map<String, Set<String>> stored = new TreeMap<>();
            Set<String> done = new HashSet<>();
            for (ResponseRow row : list().getItems()) {
                if (meant.containsKey(row.reference())) {
                    ResponseDetail detail = session.review().detail(row.textId());
                    Set<String> codes = new HashSet<>();
                    detail.codings().stream()
                            .filter(Coding::applied)
                            .forEach(coding -> codes.add(code(coding.themeId())));
                    stored.put(row.reference(), codes);
                    if (detail.row().done()) {
                        done.add(row.reference());
                    }
                }
            }
            assertThat(stored).isEqualTo(meant);
            assertThat(done).containsExactlyInAnyOrderElementsOf(doneReferences);
            assertThat(session.check().check()).isEmpty();
        }
    }

    /** Counts what was typed, theme groups by the bundled codeframe's parents, and compares every row of the first question. */
    private void assertSummaryIs(Path csv) throws IOException {
        String text = Files.readString(csv, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFquestion,wording,theme_code,");
        Map<String, String> parents = new HashMap<>();
        for (ThemeSpec spec : context.app().codeframes().bundled()) {
            parents.put(spec.code(), spec.parent());
        }
        int rows = 0;
        for (String line : text.split("\r\n", -1)) {
            List<String> cells = PlainCsv.cells(line);
            if (!cells.get(0).equals("Q1")) {
                continue;
            }
            rows++;
            String theme = cells.get(2);
            long expected = meant.values().stream()
                    .filter(codes -> codes.stream().anyMatch(code -> within(code, theme, parents)))
                    .count();
            assertThat(Long.parseLong(cells.get(6))).as(theme).isEqualTo(expected);
            double answering = Double.parseDouble(cells.get(10));
            assertThat(answering).isGreaterThan(1_000);
            assertThat(Double.parseDouble(cells.get(7))).isEqualTo(Math.floor(1000 * expected / answering + 0.5) / 10);
            assertThat(cells.get(12)).isEqualTo("8");
        }
        assertThat(rows).isEqualTo(parents.size());
    }

    private static boolean within(String code, String group, Map<String, String> parents) {
        for (String at = code; !at.isEmpty(); at = parents.getOrDefault(at, "")) {
            if (at.equals(group)) {
                return true;
            }
        }
        return false;
    }

    /** The first nine themes without children, as the bundled file has them. */
    private Map<Integer, String> numbers() {
        List<ThemeSpec> specs = context.app().codeframes().bundled();
        Map<Integer, String> numbers = new HashMap<>();
        for (ThemeSpec spec : specs) {
            boolean group = specs.stream().anyMatch(other -> other.parent().equals(spec.code()));
            if (!group && numbers.size() < 9) {
                numbers.put(numbers.size() + 1, spec.code());
            }
        }
        return numbers;
    }

    private ResponseDetail detail(long textId) {
        try (Session session = context.app().sessions().openForReading(consultation)) {
            return session.review().detail(textId);
        }
    }

    private String code(long themeId) {
        try (Session session = context.app().sessions().openForReading(consultation)) {
            return session.review().codeframe().byId(themeId).map(Theme::code).orElseThrow();
        }
    }
}
