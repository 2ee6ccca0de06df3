package org.folkmoot.ui.review;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.common.Memory;

/** How wide the user made the side panes, and how high the grid, remembered for the consultation. In pixels, as names do not grow with a screen. */
public final class PaneWidths {
    private static final String KEY = "panes";
    private static final String SHARE = "panes-grid";
    /** A divider that is being dragged is written when it rests. */
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

    /** Reads them, and hands them over where there are any: left, then right. */
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

    /** Reads what the grid has of the height, and hands it over where it was ever changed. */
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

    /** The user gave the grid another share of the height. */
    void moved(double share) {
        height = String.valueOf(Math.round(share * 100));
        rest.playFromStart();
    }

    /** The user moved a divider. */
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

    /** Writes what has not rested yet. */
    void close() {
        if (rest.getStatus() == javafx.animation.Animation.Status.RUNNING) {
            rest.stop();
            write();
        }
    }
}
