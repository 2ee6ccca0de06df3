package org.folkmoot.ui.funnel;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.folkmoot.ui.common.Messages;

/** Asks for confirmation of a step that cannot be undone. Cancel has the focus. */
class ConfirmPanel extends VBox {
    private final Label problem = new Label();
    private final Button confirm = new Button();
    private final Button cancel;

    ConfirmPanel(Messages messages, String title, List<String> paragraphs, String doIt, Runnable close) {
        super(12);
        getStyleClass().addAll("panel", "form-panel");
        Label heading = new Label(title);
        heading.getStyleClass().add("panel-title");
        heading.setWrapText(true);
        getChildren().add(heading);
        for (String paragraph : paragraphs) {
            Label text = new Label(paragraph);
            text.setWrapText(true);
            text.setMinHeight(USE_PREF_SIZE);
            getChildren().add(text);
        }
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        cancel = new Button(messages.text("received.cancel"));
        cancel.setOnAction(event -> close.run());
        confirm.setText(doIt);
        confirm.setId("confirm");
        confirm.getStyleClass().add("danger");
        HBox buttons = new HBox(8, cancel, confirm);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(problem, buttons);
    }

    /** Runs the step on confirmation. The button is disabled meanwhile, so that it cannot run twice. */
    final void onConfirm(Runnable then) {
        confirm.setOnAction(event -> {
            confirm.setDisable(true);
            problem.setText("");
            then.run();
        });
    }

    /** Disables the button until the user has typed the word. */
    final TextField asks(String question, String word) {
        Label ask = new Label(question);
        ask.getStyleClass().add("field-name");
        ask.setWrapText(true);
        TextField typed = new TextField();
        typed.setId("typed");
        ask.setLabelFor(typed);
        confirm.setDisable(true);
        typed.textProperty()
                .addListener(
                        (property, was, is) -> confirm.setDisable(!is.strip().equals(word)));
        getChildren().add(getChildren().size() - 2, new VBox(4, ask, typed));
        return typed;
    }

    /** Shows why the step was refused. */
    final void refused(String sentence) {
        problem.setText(sentence);
        confirm.setDisable(false);
    }

    /** The control that gets the focus first. */
    Node field() {
        return cancel;
    }
}
