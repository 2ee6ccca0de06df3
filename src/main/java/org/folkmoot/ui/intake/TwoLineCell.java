package org.folkmoot.ui.intake;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** A text in at most two lines; what is cut off is shown in full under the pointer. */
final class TwoLineCell<S> extends TableCell<S, String> {
    /** Shorter texts are seen in full where they stand. */
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
