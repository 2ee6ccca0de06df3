package org.folkmoot.ui.intake;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.folkmoot.ui.common.FillingColumns;

/** Small things that the steps' views have in common. */
final class Styles {
    /** Marks what the user has to mend; the style sheet colours it, and a sign stands beside it. */
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

    /** A hint with a text in full that may be cut off where it stands. */
    static Tooltip full(String text) {
        Tooltip tip = new Tooltip(text);
        tip.setShowDelay(SOON);
        return tip;
    }

    /** Lets the last column take what is left, as no table has an empty stripe at its right. */
    static void fill(TableView<?> table) {
        FillingColumns.install(table);
    }
}
