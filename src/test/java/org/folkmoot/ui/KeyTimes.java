package org.folkmoot.ui;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.nio.file.Path;
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
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.folkmoot.model.response.ResponseRow;

/**
 * Times from a key press until what it did is committed and drawn: fires the key's events at the focused control, waits
 * until nothing is under way, then for the frame that shows it to have been painted. A frame comes at most 60 times a
 * second, so some 8 ms of every figure are waiting for the next one.
 */
public abstract class KeyTimes extends WindowTest {
    private static final int SECONDS = 600;
    private static final int WARM = 100;
    private static final int PRESSES = 200;
    private static final int UNDOS = 30;

    protected final void openFile(Path file) {
        Platform.runLater(() -> window.open(file));
        await(this::inSight);
        await(() -> window.idle());
    }

    protected final boolean inSight() {
        return list() != null && !list().getItems().isEmpty() && shown(".reader-reference") && list().isFocused();
    }

    protected final void keys(String what) {
        row("theme on or off: committed and drawn, " + what, presses(KeyCode.DIGIT2, KeyCode.DIGIT3));
        row("done, and the next one that waits drawn, " + what, presses(KeyCode.ENTER));
        row("next response drawn, " + what, presses(KeyCode.J));
        row("undo drawn, " + what, undos());
    }

    protected final double[] presses(KeyCode... codes) {
        double[] millis = new double[PRESSES];
        for (int i = -WARM; i < PRESSES; i++) {
            double took = press(codes[Math.floorMod(i, codes.length)], false, "", () -> window.idle());
            if (i >= 0) {
                millis[i] = took;
            }
        }
        return millis;
    }

    protected final double[] undos() {
        double[] millis = new double[UNDOS];
        for (int i = 0; i < millis.length; i++) {
            millis[i] = press(KeyCode.Z, true, "", () -> window.idle());
        }
        return millis;
    }

    protected final double press(KeyCode code, boolean control, String typed, BooleanSupplier over) {
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

    /** Milliseconds from the start of work on the JavaFX thread until it is finished and its frame is drawn. */
    protected final double drawn(Runnable deed, BooleanSupplier over) {
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

    protected final void await(BooleanSupplier holds) {
        drawn(() -> {}, holds);
    }

    protected static double[] array(List<Double> millis) {
        return millis.stream().mapToDouble(Double::doubleValue).toArray();
    }

    protected static void row(String what, double[] millis) {
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
    protected ListView<ResponseRow> list() {
        return (ListView<ResponseRow>) stage.getScene().getRoot().lookup(".response-list");
    }
}
