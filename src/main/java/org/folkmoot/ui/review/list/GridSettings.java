package org.folkmoot.ui.review.list;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;
import org.folkmoot.ui.common.Background;
import org.folkmoot.ui.review.state.GridLayout;
import org.folkmoot.ui.review.state.ListMemory;

/**
 * Whether the responses of a consultation are shown as a list or a grid, and the columns of the grid. Saved in the
 * background when changed. JavaFX thread only.
 */
public final class GridSettings {
    /** A column that is being dragged is kept when it rests. */
    private static final Duration REST = Duration.millis(800);

    private final ListMemory memory;
    private final Background background;
    private final PauseTransition rest = new PauseTransition(REST);
    private final ReadOnlyBooleanWrapper grid = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<GridLayout> layout = new SimpleObjectProperty<>(GridLayout.DEFAULT);
    private boolean changed;

    public GridSettings(ListMemory memory, Background background) {
        this.memory = memory;
        this.background = background;
        rest.setOnFinished(event -> keep());
    }

    /** Reads how the user left it; what they change meanwhile stands. */
    public void load() {
        record Kept(boolean grid, GridLayout layout) {}
        background
                .read(() -> new Kept(memory.grid(), GridLayout.read(memory.columns())))
                .onSuccess(kept -> {
                    if (!changed) {
                        layout.set(kept.layout());
                        grid.set(kept.grid());
                    }
                })
                .start();
    }

    /** Whether the grid is shown. */
    public ReadOnlyBooleanProperty gridProperty() {
        return grid.getReadOnlyProperty();
    }

    ObjectProperty<GridLayout> layoutProperty() {
        return layout;
    }

    GridLayout layout() {
        return layout.get();
    }

    /** From list to grid, or back. */
    void turn() {
        show(!grid.get());
    }

    void show(boolean asGrid) {
        grid.set(asGrid);
        changed();
    }

    /** The user changed the columns. */
    void change(GridLayout wanted) {
        if (!wanted.equals(layout.get())) {
            layout.set(wanted);
            changed();
        }
    }

    private void changed() {
        changed = true;
        rest.playFromStart();
    }

    private void keep() {
        boolean asGrid = grid.get();
        String columns =
                layout.get().equals(GridLayout.DEFAULT) ? "" : layout.get().written();
        background
                .write(() -> {
                    memory.keepGrid(asGrid);
                    memory.keepColumns(columns);
                    return columns;
                })
                .start();
    }

    /** Keeps what has not rested yet. */
    public void close() {
        if (rest.getStatus() == Animation.Status.RUNNING) {
            rest.stop();
            keep();
        }
    }
}
