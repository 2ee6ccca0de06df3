package org.folkmoot.ui.codeframe;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.folkmoot.ui.common.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/** The stances of a theme, each with a button to remove it, and a field to add one. */
final class StancesField extends FlowPane {
    private final Messages messages;
    private final Consumer<String> changed;
    private final TextField more = new TextField();
    private List<String> stances = List.of();

    /** @param changed receives all stances, joined by {@code ;} */
    StancesField(Messages messages, Consumer<String> changed) {
        super(8, 8);
        this.messages = messages;
        this.changed = changed;
        more.setId("codeframe-stance");
        more.setPromptText(messages.text("codeframe.stance.prompt"));
        more.setAccessibleText(messages.text("codeframe.stance.prompt"));
        more.setOnAction(event -> add());
        more.focusedProperty().addListener((property, was, is) -> {
            if (was) {
                add();
            }
        });
    }

    void show(List<String> shown) {
        stances = shown;
        getChildren().clear();
        shown.forEach(stance -> getChildren().add(chip(stance)));
        getChildren().add(more);
    }

    private Label chip(String stance) {
        FontIcon cross = new FontIcon("fth-x");
        Button remove = new Button("", cross);
        remove.getStyleClass().add("chip-button");
        remove.setAccessibleText(messages.text("codeframe.stance.remove", stance));
        remove.setOnAction(event -> {
            List<String> left = new ArrayList<>(stances);
            left.remove(stance);
            changed.accept(String.join(";", left));
        });
        Label chip = new Label(stance, remove);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().add("stance-chip");
        return chip;
    }

    private void add() {
        String typed = more.getText().strip();
        if (!typed.isEmpty()) {
            more.clear();
            List<String> all = new ArrayList<>(stances);
            all.add(typed);
            changed.accept(String.join(";", all));
        }
    }
}
