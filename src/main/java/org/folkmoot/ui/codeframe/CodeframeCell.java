package org.folkmoot.ui.codeframe;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.ThemeColours;

/** One theme in the tree: its colour, code and name, and its number of responses. */
final class CodeframeCell extends TreeCell<Theme> {
    private static final PseudoClass RETIRED = PseudoClass.getPseudoClass("retired");
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("net");

    private final CodeframeViewModel model;
    private final Messages messages;
    private final Region colour = new Region();
    private final Label code = new Label();
    private final Label name = new Label();
    private final Label state = new Label();
    private final Label count = new Label();
    private final HBox line = new HBox(8, colour, code, name, state, count);

    CodeframeCell(CodeframeViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        colour.getStyleClass().add("theme-colour");
        code.getStyleClass().add("codeframe-code");
        code.setMinWidth(Region.USE_PREF_SIZE);
        name.getStyleClass().add("codeframe-name");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        state.getStyleClass().add("muted");
        state.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().addAll("figures", "theme-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        line.setAlignment(Pos.CENTER_LEFT);
        // The line fills its cell, and the name takes the remaining width.
        line.setPrefWidth(1);
    }

    @Override
    protected void updateItem(Theme item, boolean empty) {
        super.updateItem(item, empty);
        boolean none = empty || item == null;
        pseudoClassStateChanged(RETIRED, !none && item.retired());
        pseudoClassStateChanged(GROUP, !none && model.codeframe().isGroup(item));
        if (none) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        line.setStyle(new ThemeColours(model.codeframe()).style(item.id()));
        code.setText(item.code());
        name.setText(item.name());
        state.setText(item.retired() ? messages.text("codeframe.cell.retired") : "");
        state.setManaged(item.retired());
        count.setText(messages.text("number", model.responses(item)));
        setTooltip(
                item.spec().definition().isEmpty()
                        ? null
                        : new Tooltip(item.spec().definition()));
        setAccessibleText(messages.text(
                item.retired() ? "codeframe.cell.retired.accessible" : "codeframe.cell.accessible",
                item.code(),
                item.name(),
                model.responses(item)));
        setGraphic(line);
    }
}
