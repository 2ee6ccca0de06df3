package org.folkmoot.ui.common;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A panel of fixed width beside the current screen, with a title and a close button at its top. */
public abstract class SidePanel extends VBox {
    /** In pixels. */
    protected static final double WIDTH = 360;

    private final VBox head = new VBox(8);

    /**
     * @param closeText names the close button for tooltip and screen readers
     * @param close hides the panel
     */
    protected SidePanel(String title, String closeText, Runnable close) {
        getStyleClass().addAll("pane", "side-panel");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        Label name = new Label(title);
        name.getStyleClass().add("screen-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button button = new Button();
        button.setGraphic(new FontIcon("fth-x"));
        button.getStyleClass().add("small-button");
        button.setAccessibleText(closeText);
        button.setTooltip(new Tooltip(closeText));
        button.setOnAction(event -> close.run());
        HBox top = new HBox(8, name, gap, button);
        top.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("pane-head");
        head.getChildren().add(top);
        getChildren().add(head);
    }

    /** The top of the panel, to which a subclass may add controls below the title. */
    protected final VBox head() {
        return head;
    }

    protected static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }
}
