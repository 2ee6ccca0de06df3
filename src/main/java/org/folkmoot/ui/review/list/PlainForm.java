package org.folkmoot.ui.review.list;

import javafx.collections.FXCollections;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.review.state.ReviewViewModel;

/** The responses as a list, two lines each. */
final class PlainForm implements ListingForm {
    private static final double ROW = 56;

    private final ReviewViewModel model;
    private final ListView<ResponseRow> list = new ListView<>();

    PlainForm(ReviewViewModel model, Messages messages, ListingHands hands) {
        this.model = model;
        list.setId("list");
        list.getStyleClass().addAll("response-list", "edge-to-edge");
        list.setFixedCellSize(ROW);
        list.setAccessibleText(messages.text("review.list.accessible"));
        list.setCellFactory(view -> {
            ResponseCell cell = new ResponseCell(model, messages);
            hands.install(cell, list);
            return cell;
        });
    }

    @Override
    public Control control() {
        return list;
    }

    @Override
    public void shown(boolean inSight) {
        list.setItems(inSight ? model.responses().list().rows() : FXCollections.emptyObservableList());
        list.setVisible(inSight);
        list.setManaged(inSight);
    }

    @Override
    public void follow(int at, boolean scroll) {
        if (at < 0 || at >= list.getItems().size()) {
            list.getSelectionModel().clearSelection();
            return;
        }
        if (list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().clearAndSelect(at);
        }
        list.getFocusModel().focus(at);
        if (scroll) {
            ListPlaces.keepInSight(list, at, list::scrollTo);
        }
    }

    @Override
    public void marked() {
        list.refresh();
    }

    @Override
    public void refresh() {
        list.refresh();
    }

    @Override
    public void sideways(int by) {
        // Rows are never wider than the list.
    }
}
