package org.folkmoot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.folkmoot.bench.CodedFile;
import org.folkmoot.bench.Stopwatch;
import org.folkmoot.model.AnswerFilter;
import org.folkmoot.model.AnswerRow;
import org.folkmoot.ui.common.Action;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How long the real window takes from a key press until what it did is committed and drawn: fires the key's events at
 * the focused control, waits until nothing is under way, then for the frame that shows it to have been painted. A frame
 * comes at most 60 times a second, so some 8 ms of every figure are waiting for the next one.
 */
@Tag("benchmark")
class LatencyBenchmark extends WindowTest {
    private static final int SECONDS = 600;
    private static final int WARM = 100;
    private static final int PRESSES = 200;
    private static final int UNDOS = 30;
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

    /** The curve: the same answers with ever more codings on them. */
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
        for (int answers : new int[] {4_000, 100_000}) {
            openFile(new CodedFile(folder).make(answers, 3));
            Stopwatch.header();
            keys(String.format(Locale.ROOT, "list, %,d answers", answers));
            onScreen(() -> window.run(Action.GRID));
            await(() -> grid().isFocused() && window.inSight());
            keys(String.format(Locale.ROOT, "grid, %,d answers", answers));
            onScreen(() -> window.run(Action.GRID));
            await(() -> list().isFocused() && window.inSight());
            onScreen(() -> window.run(Action.CLOSE));
            until(() -> shown(".recent-entry"));
        }
    }

    private Node grid() {
        return stage.getScene().getRoot().lookup("#grid");
    }

    private void measure(int answers, int codings) throws IOException {
        long made = System.nanoTime();
        Path file = new CodedFile(folder).make(answers, codings);
        System.out.printf(
                Locale.ROOT,
                "%n%,d answers with %d codings each, made in %.0f s%n",
                answers,
                codings,
                (System.nanoTime() - made) / 1e9);
        Stopwatch.header();
        long start = System.nanoTime();
        Platform.runLater(() -> window.open(file));
        await(this::inSight);
        row("open to the first response in sight", new double[] {(System.nanoTime() - start) / 1e6});
        await(() -> window.idle());
        row("open until rules have looked at every response", new double[] {(System.nanoTime() - start) / 1e6});
        keys(String.format(Locale.ROOT, "%,d answers", answers));
        searching();
        filtering();
    }

    private void openFile(Path file) {
        Platform.runLater(() -> window.open(file));
        await(this::inSight);
        await(() -> window.idle());
    }

    private boolean inSight() {
        return list() != null && !list().getItems().isEmpty() && shown(".reader-reference") && list().isFocused();
    }

    private void keys(String what) {
        row("theme on or off: committed and drawn, " + what, presses(KeyCode.DIGIT2, KeyCode.DIGIT3));
        row("done, and the next one that waits drawn, " + what, presses(KeyCode.ENTER));
        row("next response drawn, " + what, presses(KeyCode.J));
        row("undo drawn, " + what, undos());
    }

    private double[] presses(KeyCode... codes) {
        double[] millis = new double[PRESSES];
        for (int i = -WARM; i < PRESSES; i++) {
            double took = press(codes[Math.floorMod(i, codes.length)], false, "", () -> window.idle());
            if (i >= 0) {
                millis[i] = took;
            }
        }
        return millis;
    }

    private double[] undos() {
        double[] millis = new double[UNDOS];
        for (int i = 0; i < millis.length; i++) {
            millis[i] = press(KeyCode.Z, true, "", () -> window.idle());
        }
        return millis;
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
        ComboBox<AnswerFilter.State> state =
                (ComboBox<AnswerFilter.State>) stage.getScene().getRoot().lookup("#state");
        List<Double> first = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            for (AnswerFilter.State wanted : AnswerFilter.State.values()) {
                first.add(drawn(() -> state.setValue(wanted), () -> window.inSight()));
                await(() -> window.idle());
            }
        }
        row("filter by state to the first page drawn", array(first));
        onScreen(() -> state.setValue(AnswerFilter.State.ALL));
        await(() -> window.idle());
    }

    private double press(KeyCode code, boolean control, String typed, BooleanSupplier over) {
        return drawn(
                () -> {
                    Keyboard keyboard = new Keyboard(stage.getScene());
                    if (typed.isEmpty()) {
                        keyboard.press(code, false, control);
                    } else {
                        keyboard.type(typed);
                    }
                },
                over);
    }

    /** Milliseconds from the start of a deed on the interface thread until it is over and its frame painted. */
    private double drawn(Runnable deed, BooleanSupplier over) {
        CompletableFuture<Long> painted = new CompletableFuture<>();
        long[] start = new long[1];
        Platform.runLater(() -> {
            Scene scene = stage.getScene();
            Runnable[] watch = new Runnable[1];
            watch[0] = () -> {
                if (over.getAsBoolean()) {
                    scene.removePostLayoutPulseListener(watch[0]);
                    // The frame goes to the painting thread at the end of this pulse, and this after it.
                    Platform.runLater(() -> {
                        Future<?> unused = Toolkit.getToolkit()
                                .addRenderJob(new RenderJob(() -> painted.complete(System.nanoTime())));
                    });
                } else {
                    Platform.requestNextPulse();
                }
            };
            start[0] = System.nanoTime();
            deed.run();
            scene.addPostLayoutPulseListener(watch[0]);
            Platform.requestNextPulse();
        });
        try {
            return (painted.get(SECONDS, TimeUnit.SECONDS) - start[0]) / 1e6;
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("nothing was painted", e);
        }
    }

    private void await(BooleanSupplier holds) {
        drawn(() -> {}, holds);
    }

    private static double[] array(List<Double> millis) {
        return millis.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void row(String what, double[] millis) {
        double first = millis[0];
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %.1f | %.1f | %.1f |%n",
                what,
                sorted.length,
                sorted[sorted.length / 2],
                sorted[Math.min(sorted.length - 1, (int) Math.ceil(sorted.length * 0.99) - 1)],
                first);
    }

    /** The list of responses, whether or not it is there yet. */
    @Override
    @SuppressWarnings("unchecked")
    ListView<AnswerRow> list() {
        return (ListView<AnswerRow>) stage.getScene().getRoot().lookup(".response-list");
    }
}
