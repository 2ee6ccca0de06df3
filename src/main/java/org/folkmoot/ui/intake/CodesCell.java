package org.folkmoot.ui.intake;

import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import org.folkmoot.model.source.ColumnRole;
import org.folkmoot.ui.common.Messages;

/** Selects the question that the codes in a column belong to; empty for other columns. */
final class CodesCell extends TableCell<ColumnLine, ColumnRole> {
    private static final int LENGTH = 80;

    private final ColumnsModel model;
    private final Messages messages;
    private final ComboBox<Choice<Integer>> box = new ComboBox<>();
    private boolean filling;

    CodesCell(ColumnsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        box.setMaxWidth(Double.MAX_VALUE);
        box.getStyleClass().add("small-chooser");
        box.valueProperty().addListener((property, was, is) -> {
            ColumnLine line = getTableRow() == null ? null : getTableRow().getItem();
            if (!filling && is != null && line != null) {
                line.codesProperty().set(Optional.ofNullable(is.value()));
            }
        });
    }

    @Override
    protected void updateItem(ColumnRole item, boolean empty) {
        super.updateItem(item, empty);
        ColumnLine line = getTableRow() == null ? null : getTableRow().getItem();
        if (empty || item == null || line == null || !item.isCodes()) {
            setGraphic(null);
            return;
        }
        filling = true;
        box.getItems()
                .setAll(model.questions().stream()
                        .map(question -> new Choice<>(question.index(), CellText.line(question.heading(), LENGTH)))
                        .toList());
        Optional<Integer> chosen = model.codes(line);
        box.setValue(box.getItems().stream()
                .filter(choice -> chosen.equals(Optional.ofNullable(choice.value())))
                .findFirst()
                .orElse(null));
        filling = false;
        box.setPromptText(messages.text("intake.column.codes.none"));
        box.setAccessibleText(messages.text("intake.column.codes.accessible", line.heading()));
        setGraphic(box);
    }
}
