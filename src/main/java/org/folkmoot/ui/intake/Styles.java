package org.folkmoot.ui.intake;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.folkmoot.ui.common.FillingColumns;

/** Helpers shared by the views of the steps. */
final class Styles {
    /** Marks a value that the user has to correct; a sign next to it means the same without colour. */
    static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private static final Duration SOON = Duration.millis(300);

    private Styles() {}

    static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    static Label wrapped(String text, String... styles) {
        Label label = label(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** A tooltip with the full text of a control that may be cut off. */
    static Tooltip full(String text) {
        Tooltip tip = new Tooltip(text);
        tip.setShowDelay(SOON);
        return tip;
    }

    /** Stretches the last column to the width of the table. */
    static void fill(TableView<?> table) {
        FillingColumns.install(table);
    }
}
