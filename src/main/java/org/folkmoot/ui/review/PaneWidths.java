package org.folkmoot.ui.review;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Memory;

/**
 * The widths of the side panes and the height of the grid that the user chose, in pixels, saved for each consultation.
 */
public final class PaneWidths {
    private static final String KEY = "panes";
    private static final String SHARE = "panes-grid";
    /** Delay after the last drag before the position is saved. */
    private static final Duration REST = Duration.millis(800);

    private final Memory memory;
    private final Background background;
    private final PauseTransition rest = new PauseTransition(REST);
    private String kept = "";
    private String height = "";

    public PaneWidths(Memory memory, Background background) {
        this.memory = memory;
        this.background = background;
        rest.setOnFinished(event -> write());
    }

    /** Reads the saved widths and passes them on, left then right, if there are any. */
    void load(BiConsumer<Double, Double> then) {
        background
                .read(() -> memory.get(KEY))
                .onSuccess(stored -> {
                    String[] parts = stored.split(" ", -1);
                    if (parts.length == 2 && Stream.of(parts).allMatch(part -> part.matches("[0-9]{1,5}"))) {
                        kept = stored;
                        then.accept(Double.valueOf(parts[0]), Double.valueOf(parts[1]));
                    }
                })
                .start();
    }

    /** Reads the grid's saved share of the height and passes it on, if there is one. */
    void loadShare(Consumer<Double> then) {
        background
                .read(() -> memory.get(SHARE))
                .onSuccess(stored -> {
                    if (stored.matches("[0-9]{1,2}")) {
                        then.accept(Double.parseDouble(stored) / 100);
                    }
                })
                .start();
    }

    /** Saves the grid's share of the height. */
    void moved(double share) {
        height = String.valueOf(Math.round(share * 100));
        rest.playFromStart();
    }

    /** Saves the widths once the divider rests. */
    void moved(double left, double right) {
        kept = Math.round(left) + " " + Math.round(right);
        rest.playFromStart();
    }

    private void write() {
        String now = kept;
        String high = height;
        background
                .write(() -> {
                    if (!now.isEmpty()) {
                        memory.put(KEY, now);
                    }
                    if (!high.isEmpty()) {
                        memory.put(SHARE, high);
                    }
                    return now;
                })
                .start();
    }

    /** Saves pending changes at once. */
    void close() {
        if (rest.getStatus() == javafx.animation.Animation.Status.RUNNING) {
            rest.stop();
            write();
        }
    }
}
