package org.folkmoot.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.folkmoot.ui.common.Action;
import org.folkmoot.ui.common.Actions;
import org.folkmoot.ui.common.Hint;
import org.folkmoot.ui.common.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/** The Start screen: open the sample, a new consultation, one from the disk, or a recent one. */
public final class StartController {
    private final StartViewModel model;
    private final Actions actions;
    private final Messages messages;
    private final Image brand;

    @FXML
    private ImageView mark;

    @FXML
    private Button sample;

    @FXML
    private Button create;

    @FXML
    private Button open;

    @FXML
    private Button help;

    @FXML
    private VBox recent;

    @FXML
    private VBox busy;

    @FXML
    private Label busyText;

    public StartController(StartViewModel model, Actions actions, Messages messages, Image brand) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        this.brand = brand;
    }

    @FXML
    void initialize() {
        mark.setImage(brand);
        press(sample, Action.SAMPLE);
        press(create, Action.NEW);
        press(open, Action.OPEN);
        press(help, Action.GUIDE);
        model.recentProperty().addListener((property, was, is) -> show(is));
        model.busyProperty().addListener((property, was, is) -> showBusy(is));
        show(model.recentProperty().get());
        showBusy(model.busyProperty().get());
    }

    private void press(Button button, Action action) {
        button.setOnAction(event -> actions.run(action));
    }

    private void showBusy(Optional<String> text) {
        busy.setVisible(text.isPresent());
        busyText.setText(text.orElse(""));
    }

    private void show(List<Path> files) {
        if (files.isEmpty()) {
            recent.getChildren()
                    .setAll(new Hint(
                            "fth-clock",
                            messages.text("start.recent.none.title"),
                            messages.text("start.recent.none.text")));
            return;
        }
        recent.getChildren().setAll(files.stream().map(this::entry).toList());
    }

    private Node entry(Path file) {
        Label name = new Label(StartViewModel.title(file));
        name.getStyleClass().add("recent-name");
        Label folder = new Label(String.valueOf(file.getParent()));
        folder.getStyleClass().add("muted");
        VBox text = new VBox(name, folder);
        text.setMinWidth(0);
        FontIcon icon = new FontIcon("fth-file-text");
        icon.getStyleClass().add("muted-icon");
        HBox line = new HBox(16, icon, text);
        line.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button(null, line);
        button.getStyleClass().addAll("recent-entry");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(messages.text("start.recent.accessible", name.getText()));
        button.setTooltip(new Tooltip(file.toString()));
        button.setOnAction(event -> model.open(file));
        return button;
    }
}
