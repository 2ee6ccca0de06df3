package org.folkmoot.ui.campaign;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** A list cell with two lines. */
final class TwoLines<T> extends ListCell<T> {
    private final Label name = new Label();
    private final Label note = new Label();
    private final VBox lines = new VBox(2, name, note);
    private final Function<T, String> first;
    private final Function<T, String> second;

    TwoLines(Function<T, String> first, Function<T, String> second) {
        this.first = first;
        this.second = second;
        name.getStyleClass().add("field-name");
        note.getStyleClass().add("muted");
        name.setMinWidth(0);
        note.setMinWidth(0);
        lines.setPrefWidth(1);
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.getStyleClass().add("campaign-row");
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(first.apply(item));
        note.setText(second.apply(item));
        setAccessibleText(name.getText() + ", " + note.getText());
        setGraphic(lines);
    }
}
