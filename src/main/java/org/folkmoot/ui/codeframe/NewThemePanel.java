package org.folkmoot.ui.codeframe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.folkmoot.model.codeframe.Theme;
import org.folkmoot.service.codeframe.NewTheme;
import org.folkmoot.ui.common.Messages;
import org.jspecify.annotations.Nullable;

/** Asks for the name of a new theme and suggests a code until one is typed. */
final class NewThemePanel extends VBox {
    private final TextField name = new TextField();
    private final TextField code = new TextField();
    private final ComboBox<Optional<Theme>> under = new ComboBox<>();
    private final Label problem = new Label();
    private String suggested = "";

    NewThemePanel(CodeframeViewModel model, Messages messages, @Nullable Theme parent, Runnable close) {
        super(12);
        getStyleClass().addAll("panel", "form-panel");
        Label title = new Label(messages.text("codeframe.new.title"));
        title.getStyleClass().add("panel-title");
        name.setId("new-theme-name");
        name.setPromptText(messages.text("codeframe.new.prompt"));
        code.setId("new-theme-code");
        code.setPrefColumnCount(10);
        name.textProperty().addListener((property, was, is) -> model.suggestCode(is, this::suggest));
        List<Optional<Theme>> places = new ArrayList<>(List.of(Optional.empty()));
        model.codeframe().themes().stream()
                .filter(theme -> !theme.retired())
                .forEach(theme -> places.add(Optional.of(theme)));
        under.getItems().setAll(places);
        under.setValue(Optional.ofNullable(parent).filter(theme -> !theme.retired()));
        under.setMaxWidth(Double.MAX_VALUE);
        under.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<Theme> theme) {
                return theme == null || theme.isEmpty()
                        ? messages.text("codeframe.new.root")
                        : model.codeframe().pathText(theme.get());
            }

            @Override
            public Optional<Theme> fromString(String text) {
                return Optional.empty();
            }
        });
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        Button cancel = new Button(messages.text("codeframe.cancel"));
        cancel.setOnAction(event -> close.run());
        Button add = new Button(messages.text("codeframe.new.add"));
        add.setId("new-theme-add");
        add.getStyleClass().add("accent");
        add.setDefaultButton(true);
        add.disableProperty().bind(name.textProperty().map(String::isBlank).orElse(true));
        add.setOnAction(event -> model.add(
                new NewTheme(name.getText(), code.getText(), under.getValue().map(Theme::id), ""),
                close,
                problem::setText));
        HBox buttons = new HBox(8, cancel, add);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren()
                .addAll(
                        title,
                        box(messages.text("codeframe.field.name"), name),
                        box(messages.text("codeframe.field.code"), code),
                        box(messages.text("codeframe.new.under"), under),
                        problem,
                        buttons);
    }

    private static VBox box(String text, Node field) {
        Label label = new Label(text);
        label.getStyleClass().add("field-name");
        label.setLabelFor(field);
        return new VBox(4, label, field);
    }

    private void suggest(String fresh) {
        if (code.getText().equals(suggested)) {
            suggested = name.getText().isBlank() ? "" : fresh;
            code.setText(suggested);
        }
    }

    Node field() {
        return name;
    }
}
