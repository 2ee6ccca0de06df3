package org.folkmoot.ui.review.filter;

import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;

/** A list cell with a tick box; the list keeps the focus. */
public abstract class TickCell<T> extends ListCell<T> {
    private final CheckBox tick = new CheckBox();
    private final HBox line = new HBox(tick);

    /** @param turn toggles the item */
    public TickCell(Consumer<T> turn) {
        line.setAlignment(Pos.CENTER_LEFT);
        tick.setFocusTraversable(false);
        tick.setMnemonicParsing(false);
        tick.setOnAction(event -> {
            getListView().getSelectionModel().select(getIndex());
            turn.accept(getItem());
        });
    }

    protected abstract boolean isTicked(T item);

    protected abstract String name(T item);

    /** The accessible text of the cell. */
    protected abstract String said(T item);

    /** Indentation in pixels. */
    double indent(T item) {
        return 0;
    }

    @Override
    protected final void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        tick.setText(name(item));
        tick.setSelected(isTicked(item));
        HBox.setMargin(tick, new Insets(0, 0, 0, indent(item)));
        setGraphic(line);
        setAccessibleText(said(item));
    }
}
