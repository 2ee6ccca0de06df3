package org.folkmoot.ui.intake;

import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.util.StringConverter;
import org.folkmoot.model.ColumnRole;
import org.folkmoot.ui.common.Messages;

/** Chooses what a column becomes. */
final class RoleCell extends TableCell<ColumnLine, ColumnRole> {
    private final ComboBox<ColumnRole> box = new ComboBox<>();

    RoleCell(Messages messages) {
        box.getItems().setAll(ColumnRole.values());
        box.setMaxWidth(Double.MAX_VALUE);
        box.getStyleClass().add("small-chooser");
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(ColumnRole value) {
                return value == null ? "" : messages.text("role." + value.name().toLowerCase(Locale.ROOT));
            }

            @Override
            public ColumnRole fromString(String text) {
                throw new UnsupportedOperationException("it is chosen, not typed");
            }
        });
        box.setOnAction(event -> {
            ColumnLine line = getTableRow() == null ? null : getTableRow().getItem();
            if (line != null && line.roleProperty().get() != box.getValue()) {
                line.roleProperty().set(box.getValue());
                getTableView().refresh();
            }
        });
    }

    @Override
    protected void updateItem(ColumnRole item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        box.setValue(item);
        ColumnLine line = getTableRow() == null ? null : getTableRow().getItem();
        box.setAccessibleText(line == null ? "" : line.heading());
        setGraphic(box);
    }
}
