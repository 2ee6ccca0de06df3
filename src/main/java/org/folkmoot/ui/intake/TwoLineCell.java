package org.folkmoot.ui.intake;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** A text of at most two lines; a tooltip shows it in full if it is cut off. */
final class TwoLineCell<S> extends TableCell<S, String> {
    /** Length up to which a text fits on two lines. */
    private static final int LONG = 60;

    private @Nullable Tooltip tip;

    TwoLineCell() {
        setWrapText(true);
        getStyleClass().add("two-line-cell");
    }

    @Override
    protected void updateItem(String item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty ? null : item);
        boolean cut = !empty && item != null && item.length() > LONG;
        if (cut) {
            Tooltip shown = tip == null ? Styles.full(item) : tip;
            shown.setText(item);
            tip = shown;
            setTooltip(shown);
        } else {
            setTooltip(null);
        }
    }
}
