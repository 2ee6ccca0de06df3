package org.folkmoot.ui.shell;

import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.ActionScope;
import org.folkmoot.ui.common.Actions;
import org.folkmoot.ui.common.Messages;

/** The bar at the top of an open consultation, and the screen below it. */
public final class ShellController {
    /** Less than this has no room for all buttons beside the question. */
    private static final double ROOM = 1000;

    private final Actions actions;
    private final Messages messages;
    private final Image brand;
    private final String consultation;

    @FXML
    private HBox bar;

    @FXML
    private StackPane middle;

    @FXML
    private BorderPane plane;

    @FXML
    private ImageView mark;

    @FXML
    private Label title;

    @FXML
    private ToggleButton review;

    @FXML
    private ToggleButton codeframe;

    @FXML
    private ToggleButton campaigns;

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
        press(campaigns, Action.SHOW_CAMPAIGNS);
        press(summary, Action.SHOW_SUMMARY);
        press(received, Action.SHOW_RECEIVED);
        press(imports, Action.IMPORT);
        press(palette, Action.PALETTE);
        press(help, Action.HELP);
        bar.widthProperty().addListener((property, was, is) -> fit(is.doubleValue()));
        menu.setOnShowing(event -> fillMenu());
        // A menu without entries would not open, and so never be filled.
        menu.getItems().setAll(new MenuItem());
    }

    /** Where there is little room, the title goes first, as the window has it too; then what the menu has too. */
    private void fit(double width) {
        List<Node> named = List.of(mark, title);
        List<Node> inMenu = List.of(imports, palette, help);
        boolean narrow = width < ROOM;
        show(named, !narrow && width >= needed(List.of()));
        show(inMenu, !narrow && width >= needed(named));
        placeSide();
    }

    private static void show(List<Node> parts, boolean shown) {
        for (Node part : parts) {
            part.setVisible(shown);
            part.setManaged(shown);
        }
    }

    /** What the bar has to have for its parts without some of them; the question is the one that can be short. */
    private double needed(List<Node> without) {
        List<Node> parts = bar.getChildren().stream()
                .filter(part -> !without.contains(part))
                .toList();
        double words = parts.stream()
                .mapToDouble(part -> part == slot ? slot.getMinWidth() : part.prefWidth(-1))
                .sum();
        return words + bar.getSpacing() * (parts.size() - 1) + bar.snappedLeftInset() + bar.snappedRightInset();
    }

    private void press(ButtonBase button, Action action) {
        button.setFocusTraversable(true);
        button.setOnAction(event -> actions.run(action));
        Tooltip tip = new Tooltip(tooltip(action));
        actions.keyMapProperty().addListener(change -> tip.setText(tooltip(action)));
        button.setTooltip(tip);
    }

    private String tooltip(Action action) {
        return messages.text(action.messageKey()) + "  " + actions.keyMap().text(action, messages.text("keys.or"));
    }

    private void fillMenu() {
        menu.getItems().clear();
        List<MenuItem> into = menu.getItems();
        ActionScope last = ActionScope.EVERYWHERE;
        for (Action action : actions.available()) {
            if (action.number().isPresent()) {
                continue;
            }
            if (action.scope() != last) {
                into = part(action.scope());
                last = action.scope();
            }
            MenuItem item = new MenuItem(messages.text(action.messageKey()), keys(action));
            item.getStyleClass().add("action-item");
            item.setOnAction(event -> actions.run(action));
            into.add(item);
        }
    }

    /** What can be done on one screen is a menu of its own, so that the whole stays in sight. */
    private List<MenuItem> part(ActionScope scope) {
        menu.getItems().add(new SeparatorMenuItem());
        if (!scope.isScreen()) {
            return menu.getItems();
        }
        Menu part = new Menu(messages.text("menu." + scope.name().toLowerCase(Locale.ROOT)));
        menu.getItems().add(part);
        return part.getItems();
    }

    private Label keys(Action action) {
        Label keys = new Label(actions.keyMap().text(action, messages.text("keys.or")));
        keys.getStyleClass().add("menu-keys");
        return keys;
    }

    /** A screen that is larger than the window, as in a large interface, is moved about in it. */
    private static Node scrolling(Node screen) {
        ScrollPane scroll = new ScrollPane(screen);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("edge-to-edge", "screen-scroll");
        return scroll;
    }

    /** Shows a screen. */
    public void show(ActionScope scope, Node screen, Node inBar) {
        review.setSelected(scope == ActionScope.REVIEW);
        codeframe.setSelected(scope == ActionScope.CODEFRAME);
        campaigns.setSelected(scope == ActionScope.CAMPAIGNS);
        summary.setSelected(scope == ActionScope.SUMMARY);
        received.setSelected(scope == ActionScope.RECEIVED);
        slot.getChildren().setAll(List.of(inBar));
        content.getChildren().setAll(List.of(scope == ActionScope.REVIEW ? screen : scrolling(screen)));
        actions.show(ActionScope.OPEN, scope);
    }

    /** Shows a panel beside the screen, whichever that is, in place of any other. */
    public void showBeside(Node panel) {
        side.getChildren().setAll(List.of(panel));
        placeSide();
        side.setVisible(true);
        side.setManaged(true);
    }

    /** Where there is no room beside the screen, the panel lies over its right part. */
    private void placeSide() {
        boolean over = bar.getWidth() < ROOM;
        if (over && plane.getRight() == side) {
            plane.setRight(null);
            middle.getChildren().add(side);
        } else if (!over && plane.getRight() != side) {
            middle.getChildren().remove(side);
            plane.setRight(side);
        }
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
