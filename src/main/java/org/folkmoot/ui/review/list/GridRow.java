package org.folkmoot.ui.review.list;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import org.folkmoot.model.response.ResponseRow;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.review.state.ReviewViewModel;

/** A row of the grid. */
final class GridRow extends TableRow<ResponseRow> {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final ReviewViewModel model;
    private final ResponseWords words;

    GridRow(ReviewViewModel model, Messages messages) {
        this.model = model;
        this.words = new ResponseWords(model, messages);
    }

    @Override
    protected void updateItem(ResponseRow row, boolean empty) {
        super.updateItem(row, empty);
        setAccessibleText(empty || row == null ? null : words.said(row));
        mark();
    }

    /** Shows whether the row is selected together with others. */
    void mark() {
        pseudoClassStateChanged(
                MARKED, !isEmpty() && model.responses().list().marks().contains(getIndex()));
    }
}
