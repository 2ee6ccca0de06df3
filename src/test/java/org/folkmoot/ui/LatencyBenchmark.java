package org.folkmoot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.folkmoot.bench.CodedFile;
import org.folkmoot.bench.Stopwatch;
import org.folkmoot.model.response.CodingState;
import org.folkmoot.ui.common.Action;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How long the real window takes from a key press until what it did is committed and drawn, at 4,000 to a million
 * answers, and as codings pile up.
 */
@Tag("benchmark")
class LatencyBenchmark extends KeyTimes {
    private static final int ROUNDS = 4;
    private static final List<String> WORDS =
            List.of("police", "knife", "women feel", "stop and search", "light*", "\"on the beat\"");

    @Test
    void fourThousand() throws IOException {
        measure(4_000, 3);
    }

    @Test
    void aHundredThousand() throws IOException {
        measure(100_000, 3);
    }

    @Test
    void aMillion() throws IOException {
        measure(1_000_000, 3);
    }

    /** The same responses with a growing number of codings. */
    @Test
    void codingsPileUp() throws IOException {
        for (int codings : new int[] {0, 1, 3, 10, 30}) {
            Path file = new CodedFile(folder).make(20_000, codings);
            Stopwatch.header();
            openFile(file);
            keys("20,000 answers with " + codings + " codings each");
            onScreen(() -> window.run(Action.CLOSE));
            until(() -> shown(".recent-entry"));
        }
    }

    /** The same keys in the grid, which has more to draw than the list. */
    @Test
    void inTheGrid() throws IOException {
        for (int responses : new int[] {4_000, 100_000}) {
            openFile(new CodedFile(folder).make(responses, 3));
            Stopwatch.header();
            keys(String.format(Locale.ROOT, "list, %,d answers", responses));
            onScreen(() -> window.run(Action.GRID));
            await(() -> grid().isFocused() && window.inSight());
            keys(String.format(Locale.ROOT, "grid, %,d answers", responses));
            onScreen(() -> window.run(Action.GRID));
            await(() -> list().isFocused() && window.inSight());
            onScreen(() -> window.run(Action.CLOSE));
            until(() -> shown(".recent-entry"));
        }
    }

    private Node grid() {
        return stage.getScene().getRoot().lookup("#grid");
    }

    private void measure(int responses, int codings) throws IOException {
        long made = System.nanoTime();
        Path file = new CodedFile(folder).make(responses, codings);
        System.out.printf(
                Locale.ROOT,
                "%n%,d answers with %d codings each, made in %.0f s%n",
                responses,
                codings,
                (System.nanoTime() - made) / 1e9);
        Stopwatch.header();
        long start = System.nanoTime();
        Platform.runLater(() -> window.open(file));
        await(this::inSight);
        row("open to the first response in sight", new double[] {(System.nanoTime() - start) / 1e6});
        await(() -> window.idle());
        row("open until rules have looked at every response", new double[] {(System.nanoTime() - start) / 1e6});
        keys(String.format(Locale.ROOT, "%,d answers", responses));
        searching();
        filtering();
    }

    /** Types words sign by sign; each sign's time is that to the first page of the list that it leads to. */
    private void searching() {
        TextField field = (TextField) stage.getScene().getRoot().lookup("#search");
        assertThat(field).isNotNull();
        onScreen(field::requestFocus);
        List<Double> first = new ArrayList<>();
        List<Double> rest = new ArrayList<>();
        for (int i = 0; i < ROUNDS * WORDS.size(); i++) {
            String words = WORDS.get(i % WORDS.size());
            for (String sign : words.codePoints().mapToObj(Character::toString).toList()) {
                long start = System.nanoTime();
                first.add(press(KeyCode.UNDEFINED, false, sign, () -> window.inSight()));
                await(() -> window.idle());
                rest.add((System.nanoTime() - start) / 1e6);
            }
            onScreen(field::clear);
            await(() -> window.idle());
        }
        row("search keystroke to the first page drawn", array(first));
        row("search keystroke to the whole list counted", array(rest));
        onScreen(() -> list().requestFocus());
    }

    private void filtering() {
        @SuppressWarnings("unchecked")
        ComboBox<CodingState> state =
                (ComboBox<CodingState>) stage.getScene().getRoot().lookup("#state");
        List<Double> first = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            for (CodingState wanted : CodingState.values()) {
                first.add(drawn(() -> state.setValue(wanted), () -> window.inSight()));
                await(() -> window.idle());
            }
        }
        row("filter by state to the first page drawn", array(first));
        onScreen(() -> state.setValue(CodingState.ALL));
        await(() -> window.idle());
    }
}
