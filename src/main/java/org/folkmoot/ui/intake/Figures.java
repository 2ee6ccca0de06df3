package org.folkmoot.ui.intake;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.folkmoot.ui.common.Messages;

/** Two sums: what happens to the rows, and how many of the new submissions will be analysed. */
final class Figures extends FlowPane {
    private final Messages messages;

    Figures(Messages messages, Totals totals) {
        super(48, 12);
        this.messages = messages;
        getStyleClass().add("sums");
        HBox rows = sum("intake.sum.rows", totals.rows());
        add(rows, "=", "intake.sum.received", totals.received());
        add(rows, "+", "intake.sum.skipped", totals.skipped());
        if (totals.updated() > 0) {
            add(rows, "+", "intake.sum.updated", totals.updated());
        }
        add(rows, "+", "intake.sum.problems", totals.problems());
        HBox funnel = sum("intake.sum.received", totals.received());
        add(funnel, "\u2212", "intake.sum.blank", totals.blank());
        add(funnel, "\u2212", "intake.sum.duplicates", totals.duplicates());
        if (totals.outside() > 0) {
            add(funnel, "\u2212", "intake.sum.outside", totals.outside());
        }
        add(funnel, "=", "intake.sum.analysed", totals.analysed());
        getChildren().addAll(rows, funnel);
    }

    private HBox sum(String key, long first) {
        HBox sum = new HBox(12, figure(key, first));
        sum.getStyleClass().add("sum");
        sum.setAlignment(Pos.TOP_LEFT);
        return sum;
    }

    private void add(HBox sum, String sign, String key, long figure) {
        sum.getChildren().addAll(Styles.label(sign, "sum-sign"), figure(key, figure));
    }

    private VBox figure(String key, long number) {
        Label figure = Styles.label(messages.text("number", number), "sum-figure");
        Label name = Styles.label(messages.text(key, number), "sum-name");
        VBox box = new VBox(figure, name);
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setAccessibleText(figure.getText() + " " + name.getText());
        return box;
    }
}
