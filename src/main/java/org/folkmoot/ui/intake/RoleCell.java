package org.folkmoot.ui.intake;

import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.ui.common.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/** Selects a column's role and shows a warning sign if it is invalid. */
final class RoleCell extends TableCell<ColumnLine, ColumnRole> {
    private final ComboBox<ColumnRole> box = new ComboBox<>();
    private final FontIcon sign = new FontIcon("fth-alert-triangle");
    private final HBox content = new HBox(8, box, sign);
    private final Messages messages;

    RoleCell(Messages messages) {
        this.messages = messages;
        new RoleNames(messages).fill(box);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getStyleClass().add("small-chooser");
        // The table is a single tab stop: Enter opens the menu above it for the selected rows.
        box.setFocusTraversable(false);
        HBox.setHgrow(box, Priority.ALWAYS);
        sign.getStyleClass().add("wrong-sign");
        content.setAlignment(Pos.CENTER_LEFT);
        box.setOnAction(event -> {
            ColumnLine line = line();
            if (line != null && box.getValue() != null && line.roleProperty().get() != box.getValue()) {
                line.roleProperty().set(box.getValue());
            }
        });
    }

    private @org.jspecify.annotations.Nullable ColumnLine line() {
        return getTableRow() == null ? null : getTableRow().getItem();
    }

    @Override
    protected void updateItem(ColumnRole item, boolean empty) {
        super.updateItem(item, empty);
        ColumnLine line = line();
        if (empty || item == null || line == null) {
            setGraphic(null);
            return;
        }
        box.setValue(item);
        box.setAccessibleText(messages.text("intake.column.role.accessible", line.heading()));
        sign.visibleProperty().bind(line.amissProperty());
        sign.managedProperty().bind(line.amissProperty());
        setGraphic(content);
    }
}
