package org.folkmoot.ui.shell;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.ActionScope;
import org.folkmoot.ui.common.KeyMap;
import org.folkmoot.ui.common.Messages;

/** The overview of keys, built from the list of actions. */
public final class KeySheet extends VBox {
    private static final double COLUMN = 356;

    private final Messages messages;
    private final KeyMap keys;
    private final ScrollPane scroll = new ScrollPane();

    /** @param keys the current keys */
    public KeySheet(Messages messages, KeyMap keys) {
        super(16);
        this.messages = messages;
        this.keys = keys;
        getStyleClass().addAll("panel", "key-sheet");
        Label title = new Label(messages.text("keys.title"));
        title.getStyleClass().add("panel-title");
        FlowPane groups = new FlowPane(32, 24);
        // Wide enough for the scroll bar; otherwise the third column would wrap below the others.
        groups.setPrefWrapLength(3 * COLUMN + 3 * 32);
        List<Node> reviewing = reviewing().toList();
        int half = (reviewing.size() + 1) / 2;
        groups.getChildren()
                .addAll(
                        group("keys.review", reviewing.subList(0, half).stream()),
                        new VBox(
                                24,
                                group("keys.review.more", reviewing.subList(half, reviewing.size()).stream()),
                                group("keys.campaigns", rows(ActionScope.CAMPAIGNS)),
                                group("keys.trust", rows(ActionScope.TRUST)),
                                group("keys.summary", rows(ActionScope.SUMMARY)),
                                group(
                                        "keys.mouse",
                                        Stream.of(
                                                row(messages.text("keys.select.keys"), messages.text("keys.select"))))),
                        new VBox(
                                24,
                                group("keys.window", rows(ActionScope.EVERYWHERE, ActionScope.OPEN)),
                                group("keys.codeframe", rows(ActionScope.CODEFRAME))));
        scroll.setContent(groups);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "sheet-scroll");
        scroll.setAccessibleText(spoken(groups));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, scroll);
        setAccessibleText(messages.text("keys.title"));
    }

    /** Takes the keyboard focus, so that arrow keys scroll a sheet that is higher than the window. */
    public Node field() {
        return scroll;
    }

    /** The text of the sheet, for screen readers. */
    private static String spoken(Node node) {
        if (node instanceof Label label) {
            return label.getText() + "\n";
        }
        return node instanceof Pane pane
                ? pane.getChildren().stream().map(KeySheet::spoken).collect(Collectors.joining())
                : "";
    }

    private Stream<Node> reviewing() {
        Stream<Node> alike = Stream.of(
                row(messages.text("keys.numbered.keys"), messages.text("keys.numbered")),
                row(messages.text("keys.giving.keys"), messages.text("keys.giving")));
        return Stream.concat(rows(ActionScope.REVIEW), alike);
    }

    private Stream<Node> rows(ActionScope... scopes) {
        return Stream.of(Action.values())
                .filter(action -> List.of(scopes).contains(action.scope()))
                .filter(action -> action.number().isEmpty())
                .filter(action -> !keys.keys(action).isEmpty())
                .map(action -> row(keys.text(action, messages.text("keys.or")), messages.text(action.messageKey())));
    }

    private VBox group(String key, Stream<Node> rows) {
        Label head = new Label(messages.text(key));
        head.getStyleClass().add("section-title");
        VBox group = new VBox(4, head);
        group.getChildren().addAll(rows.toList());
        return group;
    }

    private static Node row(String keys, String what) {
        Label sign = new Label(keys);
        sign.getStyleClass().add("key-cap");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        HBox place = new HBox(sign);
        place.setAlignment(Pos.CENTER_LEFT);
        place.setMinWidth(150);
        Label does = new Label(what);
        does.setWrapText(true);
        HBox.setHgrow(does, Priority.ALWAYS);
        HBox row = new HBox(8, place, does);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPrefWidth(COLUMN);
        return row;
    }
}
