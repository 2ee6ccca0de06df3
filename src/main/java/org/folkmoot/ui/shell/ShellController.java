package org.folkmoot.ui.shell;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.Actions;
import org.folkmoot.ui.common.Messages;
import org.folkmoot.ui.common.Where;

/** The bar at the top of an open consultation, and the screen below it. */
public final class ShellController {
    private final Actions actions;
    private final Messages messages;
    private final Image brand;
    private final String consultation;

    @FXML
    private ImageView mark;

    @FXML
    private Label title;

    @FXML
    private ToggleButton review;

    @FXML
    private ToggleButton codeframe;

    @FXML
    private ToggleButton summary;

    @FXML
    private ToggleButton received;

    @FXML
    private StackPane slot;

    @FXML
    private Button imports;

    @FXML
    private Button palette;

    @FXML
    private Button help;

    @FXML
    private MenuButton menu;

    @FXML
    private StackPane content;

    @FXML
    private StackPane side;

    public ShellController(Actions actions, Messages messages, Image brand, String consultation) {
        this.actions = actions;
        this.messages = messages;
        this.brand = brand;
        this.consultation = consultation;
    }

    @FXML
    void initialize() {
        mark.setImage(brand);
        title.setText(consultation);
        title.setTooltip(new Tooltip(consultation));
        press(review, Action.SHOW_REVIEW);
        press(codeframe, Action.SHOW_CODEFRAME);
        press(summary, Action.SHOW_SUMMARY);
        press(received, Action.SHOW_RECEIVED);
        press(imports, Action.IMPORT);
        press(palette, Action.PALETTE);
        press(help, Action.HELP);
        menu.setOnShowing(event -> fillMenu());
        // A menu without entries would not open, and so never be filled.
        menu.getItems().setAll(new MenuItem());
    }

    private void press(ButtonBase button, Action action) {
        button.setFocusTraversable(true);
        button.setOnAction(event -> actions.run(action));
        button.setTooltip(new Tooltip(tooltip(action)));
    }

    private String tooltip(Action action) {
        return messages.text(action.messageKey()) + "  " + action.keyText(messages.text("keys.or"));
    }

    private void fillMenu() {
        menu.getItems().clear();
        Where last = Where.EVERYWHERE;
        for (Action action : actions.available()) {
            if (Action.NUMBERED.contains(action)) {
                continue;
            }
            if (action.where() != last) {
                menu.getItems().add(new SeparatorMenuItem());
                last = action.where();
            }
            MenuItem item = new MenuItem(messages.text(action.messageKey()), keys(action));
            item.getStyleClass().add("action-item");
            item.setOnAction(event -> actions.run(action));
            menu.getItems().add(item);
        }
    }

    private Label keys(Action action) {
        Label keys = new Label(action.keyText(messages.text("keys.or")));
        keys.getStyleClass().add("menu-keys");
        return keys;
    }

    /** Shows a screen. */
    public void show(Where where, Node screen, Node inBar) {
        review.setSelected(where == Where.REVIEW);
        codeframe.setSelected(where == Where.CODEFRAME);
        summary.setSelected(where == Where.SUMMARY);
        received.setSelected(where == Where.RECEIVED);
        slot.getChildren().setAll(List.of(inBar));
        content.getChildren().setAll(List.of(screen));
        actions.show(Where.OPEN, where);
    }

    /** Shows a panel beside the screen, whichever that is, in place of any other. */
    public void showBeside(Node panel) {
        side.getChildren().setAll(List.of(panel));
        side.setVisible(true);
        side.setManaged(true);
    }

    /** Takes the panel beside the screen away. */
    public void hideBeside() {
        side.getChildren().clear();
        side.setVisible(false);
        side.setManaged(false);
    }

    /** Whether that panel is shown beside the screen. */
    public boolean isBeside(Node panel) {
        return side.getChildren().contains(panel);
    }
}
