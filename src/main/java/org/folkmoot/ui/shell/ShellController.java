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

/** The bar at the top of an open consultation, and the current screen below it. */
public final class ShellController {
    /** Width below which not all buttons fit beside the question. */
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
        // A menu without entries does not open, so it would never be filled.
        menu.getItems().setAll(new MenuItem());
    }

    /** In a narrow window, first the title is hidden, which the window also has, then buttons that the menu also has. */
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

    /** The width that the bar needs without the given parts. The question can be cut short. */
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

    /** Actions of a single screen go into a submenu, so that the menu fits into the window. */
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

    /** Makes a screen scroll if it is larger than the window, as with an enlarged interface. */
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

    /** Shows a panel beside the current screen, replacing any other panel. */
    public void showBeside(Node panel) {
        side.getChildren().setAll(List.of(panel));
        placeSide();
        side.setVisible(true);
        side.setManaged(true);
    }

    /** In a narrow window, the panel covers the right part of the screen. */
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

    /** Removes the panel beside the screen. */
    public void hideBeside() {
        side.getChildren().clear();
        side.setVisible(false);
        side.setManaged(false);
    }

    /** Whether this panel is shown beside the screen. */
    public boolean isBeside(Node panel) {
        return side.getChildren().contains(panel);
    }
}
