package org.folkmoot.ui.settings;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.Actions;
import org.folkmoot.ui.common.Appearance;
import org.folkmoot.ui.common.ChoiceNames;
import org.folkmoot.ui.common.Messages;

/** The settings: appearance and size, the coder's name, reading, and the keys. Each change applies at once. */
public final class SettingsPanel extends VBox {
    /** Actions about reading, offered while they are available. */
    private static final List<String> READING =
            List.of("TEXT_SMALLER", "TEXT_LARGER", "TEXT_USUAL", "COVER_DISTRESSING");

    private final Preferences preferences;
    private final Actions actions;
    private final Messages messages;
    private final ComboBox<Appearance> appearance = new ComboBox<>();

    /** @param close hides the panel */
    public SettingsPanel(Preferences preferences, Actions actions, Messages messages, Runnable close) {
        super(16);
        this.preferences = preferences;
        this.actions = actions;
        this.messages = messages;
        getStyleClass().addAll("panel", "settings");
        setAccessibleText(messages.text("settings.title"));
        Label title = new Label(messages.text("settings.title"));
        title.getStyleClass().add("panel-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button done = new Button(messages.text("settings.close"));
        done.setOnAction(event -> close.run());
        HBox head = new HBox(8, title, done);
        head.setAlignment(Pos.CENTER_LEFT);
        FlowPane looks =
                new FlowPane(24, 8, named("settings.appearance", appearance()), named("settings.scale", scale()));
        VBox general = new VBox(12, looks, named("settings.coder", coder()), muted("settings.coder.hint"));
        VBox parts = new VBox(16, general);
        List<Node> reading = reading();
        if (!reading.isEmpty()) {
            FlowPane buttons = new FlowPane(8, 8);
            buttons.getChildren().addAll(reading);
            parts.getChildren().addAll(section("settings.reading"), buttons);
        }
        parts.getChildren().addAll(section("keys.title"), new KeysPane(preferences, messages));
        parts.getStyleClass().add("settings-parts");
        ScrollPane scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "settings-scroll");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
    }

    /** The control that gets the keyboard focus first. */
    public Node field() {
        return appearance;
    }

    private Node appearance() {
        appearance.getItems().setAll(Appearance.values());
        appearance.setConverter(new ChoiceNames<>(value -> messages.text("settings." + value.messageKey())));
        appearance.setValue(preferences.appearanceProperty().get());
        appearance.setOnAction(event -> preferences.choose(appearance.getValue()));
        return appearance;
    }

    private Node scale() {
        ComboBox<Integer> scale = new ComboBox<>();
        scale.getItems().setAll(Preferences.SCALES);
        scale.setConverter(new ChoiceNames<>(value -> messages.text("settings.percent", value)));
        scale.setValue(preferences.scaleProperty().get());
        scale.setOnAction(event -> preferences.scale(scale.getValue()));
        return scale;
    }

    private Node coder() {
        TextField name = new TextField(preferences.coderProperty().get());
        name.setId("coder-name");
        name.setPrefColumnCount(24);
        name.setOnAction(event -> preferences.coder(name.getText()));
        name.focusedProperty().addListener((property, was, is) -> {
            if (!is
                    && !name.getText()
                            .strip()
                            .equals(preferences.coderProperty().get())) {
                preferences.coder(name.getText());
            }
        });
        return name;
    }

    private List<Node> reading() {
        return actions.available().stream()
                .filter(action -> READING.contains(action.name()))
                .map(this::button)
                .toList();
    }

    private Node button(Action action) {
        Button button = new Button(messages.text(action.messageKey()));
        button.setOnAction(event -> actions.run(action));
        return button;
    }

    private VBox named(String key, Node field) {
        Label label = new Label(messages.text(key));
        label.setLabelFor(field);
        field.setAccessibleText(messages.text(key));
        VBox pair = new VBox(4, label, field);
        pair.setFillWidth(false);
        return pair;
    }

    private Label muted(String key) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }

    private Label section(String key) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().add("field-name");
        return label;
    }
}
