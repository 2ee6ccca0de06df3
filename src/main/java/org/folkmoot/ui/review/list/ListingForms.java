package org.folkmoot.ui.review.list;

import java.util.List;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Control;
import javafx.scene.layout.StackPane;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.review.state.ReviewCommands;
import org.folkmoot.ui.review.state.ReviewViewModel;

/** The list and the grid, of which one is visible and follows the model. */
final class ListingForms {
    private final ReviewViewModel model;
    private final GridSettings settings;
    private final ListingForm plain;
    private final ListingForm grid;
    private final ListChangeListener<ResponseRow> onRows = change -> rowsChanged();
    private boolean awaited;
    private int rows;

    ListingForms(ReviewViewModel model, ReviewCommands commands, GridSettings settings, Messages messages) {
        this.model = model;
        this.settings = settings;
        ListingHands hands = new ListingHands(model, commands);
        plain = new PlainForm(model, messages, hands);
        grid = new Grid(model, settings, messages, hands);
        controls().forEach(control -> control.sceneProperty().addListener(change -> appeared()));
        hands.install(plain);
        hands.install(grid);
        settings.gridProperty().addListener(change -> show());
        model.responses().list().selectedProperty().addListener(change -> follow(true));
        model.responses().list().marks().countProperty().addListener(change -> shown().marked());
        model.themes().codeframeProperty().addListener(change -> shown().refresh());
        model.reading().covering().versionProperty().addListener(change -> shown().refresh());
        show();
    }

    /** Adds both below the existing content of the frame. */
    void into(StackPane frame) {
        frame.getChildren().addAll(0, controls());
    }

    List<Control> controls() {
        return List.of(plain.control(), grid.control());
    }

    /** The visible control. */
    private ListingForm shown() {
        return settings.gridProperty().get() ? grid : plain;
    }

    private void show() {
        ListingForm now = shown();
        (now == grid ? plain : grid).shown(false);
        now.shown(true);
        // A control loses its selection when its rows change, so rows are updated before the selection.
        // chosen.
        model.responses().list().rows().removeListener(onRows);
        model.responses().list().rows().addListener(onRows);
        follow(true);
    }

    private void rowsChanged() {
        int now = model.responses().list().rows().size();
        follow(now != rows);
        rows = now;
    }

    private void follow(boolean scroll) {
        shown().follow(model.responses().list().selectedProperty().get(), scroll);
    }

    /** Focuses the visible control. */
    void focus() {
        Control wanted = shown().control();
        if (wanted.getScene() != null) {
            wanted.requestFocus();
        } else {
            // A split pane adds its parts to the scene only on its first layout.
            awaited = true;
        }
    }

    private void appeared() {
        if (awaited && shown().control().getScene() != null) {
            awaited = false;
            // The visible control may have changed by then.
            Platform.runLater(this::focus);
        }
    }
}
