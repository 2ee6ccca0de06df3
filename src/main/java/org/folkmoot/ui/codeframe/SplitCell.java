package org.folkmoot.ui.codeframe;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.folkmoot.model.response.CodedResponse;
import org.folkmoot.ui.common.Messages;

/** One coding of the theme being split: its destination, its response and the evidence. */
final class SplitCell extends ListCell<CodedResponse> {
    private final Messages messages;
    private final SplitPlan split;
    private final Label reference = new Label();
    private final Label facts = new Label();
    private final Label goes = new Label();
    private final Label shown = new Label();
    private final VBox lines;

    SplitCell(Messages messages, SplitPlan split) {
        this.messages = messages;
        this.split = split;
        reference.getStyleClass().add("field-name");
        reference.setMinWidth(Region.USE_PREF_SIZE);
        facts.getStyleClass().add("muted");
        goes.getStyleClass().add("split-goes");
        goes.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        shown.setMinWidth(0);
        lines = new VBox(2, new HBox(8, reference, facts, gap, goes), shown);
        lines.setPrefWidth(1);
    }

    @Override
    protected void updateItem(CodedResponse item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String target = split.of(item.textId()).map(SplitPlan.Part::name).orElse("");
        reference.setText(item.reference());
        facts.setText(
                item.stance().isEmpty()
                        ? messages.text("codeframe.split.facts", item.question(), item.coder())
                        : messages.text("codeframe.split.facts.stance", item.question(), item.coder(), item.stance()));
        goes.setText(target.isEmpty() ? "" : "\u2192 " + target);
        shown.setText(item.shown());
        setAccessibleText(item.reference() + " " + goes.getText() + " " + item.shown());
        setGraphic(lines);
    }
}
