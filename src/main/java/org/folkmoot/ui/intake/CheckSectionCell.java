package org.folkmoot.ui.intake;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.folkmoot.ui.common.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/** A section of the results with its count. */
final class CheckSectionCell extends ListCell<CheckSection> {
    private final Messages messages;
    private final Supplier<Optional<Totals>> totals;

    CheckSectionCell(Messages messages, Supplier<Optional<Totals>> totals) {
        this.messages = messages;
        this.totals = totals;
    }

    @Override
    protected void updateItem(CheckSection item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        long count = totals.get().map(item::count).orElse(0L);
        boolean urgent = item.urgent() && count > 0;
        FontIcon sign = new FontIcon(icon(item, count));
        sign.getStyleClass().add(urgent ? "attention-sign" : "muted-icon");
        Label name = Styles.label(messages.text(item.messageKey()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label figure = Styles.label(messages.text("number", count), "figures");
        if (count == 0) {
            figure.getStyleClass().add("muted");
        }
        HBox line = new HBox(8, sign, name, gap, figure);
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(line);
        setAccessibleText(messages.text("intake.check.accessible", name.getText(), count));
    }

    private static String icon(CheckSection section, long count) {
        if (count == 0) {
            return "fth-check";
        }
        return switch (section) {
            case QUESTIONS -> "fth-message-square";
            case PROBLEMS -> "fth-alert-triangle";
            case WARNINGS -> "fth-alert-circle";
            case DUPLICATES -> "fth-copy";
            case NON_ANSWERS -> "fth-slash";
            case KNOWN -> "fth-repeat";
            case CODES -> "fth-tag";
        };
    }
}
