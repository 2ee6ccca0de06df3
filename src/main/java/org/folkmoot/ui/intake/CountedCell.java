package org.folkmoot.ui.intake;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import org.folkmoot.ui.common.Messages;

/** A check box that counts a non-answer as an answer. */
final class CountedCell extends TableCell<NonAnswerLine, Boolean> {
    private final CheckBox box = new CheckBox();
    private final Messages messages;

    CountedCell(Messages messages) {
        this.messages = messages;
        box.setOnAction(event -> {
            NonAnswerLine line = getTableRow() == null ? null : getTableRow().getItem();
            if (line != null) {
                line.countedProperty().set(box.isSelected());
            }
        });
    }

    @Override
    protected void updateItem(Boolean item, boolean empty) {
        super.updateItem(item, empty);
        NonAnswerLine line = getTableRow() == null ? null : getTableRow().getItem();
        if (empty || item == null || line == null) {
            setGraphic(null);
            return;
        }
        box.setSelected(item);
        box.setAccessibleText(messages.text("intake.none.counted.accessible", CellText.line(line.text(), 80)));
        setGraphic(box);
    }
}
